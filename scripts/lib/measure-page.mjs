/**
 * Keeps how long each interaction with the page takes until its next paint; to be called before the page is opened.
 * @param {import('playwright-core').Page} page
 */
export const keepInteractions = (page) =>
  page.addInitScript(() => {
    const worst = new Map();
    Reflect.set(globalThis, 'interactions', worst);
    const observed = { type: 'event', durationThreshold: 16, buffered: true };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id = Reflect.get(entry, 'interactionId');
        if (id) worst.set(id, Math.max(worst.get(id) ?? 0, entry.duration));
      }
    }).observe(observed);
  });

/**
 * The interactions that were kept, in milliseconds.
 * @param {import('playwright-core').Page} page
 */
export async function interactionsOf(page) {
  /** @type {number[]} */
  const durations = await page.evaluate(() => [...Reflect.get(globalThis, 'interactions').values()]);
  const sorted = durations.sort((one, other) => one - other);
  return {
    count: sorted.length,
    at: (/** @type {number} */ share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0,
  };
}

/**
 * From the next key to another text in the element, in milliseconds: what somebody waits for who types and looks there.
 * @param {import('playwright-core').Locator} element
 * @param {() => Promise<void>} type one key
 * @returns {Promise<number>}
 */
export async function fromKeyToText(element, type) {
  await element.evaluate((watched) => {
    const { textContent } = watched;
    const changed = new Promise((resolve) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const observer = new MutationObserver(() => {
            if (watched.textContent === textContent) return;
            observer.disconnect();
            resolve(performance.now() - timeStamp);
          });
          observer.observe(watched, { subtree: true, childList: true, characterData: true });
        },
        { once: true, capture: true },
      );
    });
    Reflect.set(globalThis, 'fromKeyToText', changed);
  });
  await type();
  return element.evaluate(() => Reflect.get(globalThis, 'fromKeyToText'));
}

/**
 * Reads the CPU time of the page's thread in milliseconds, which other programs on the machine do not enter.
 * @param {import('playwright-core').CDPSession} devtools
 * @param {'TaskDuration' | 'ThreadTime'} metric that of its tasks, or of all it does
 */
export async function cpuMeter(devtools, metric) {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === metric)?.value ?? 0) * 1000;
  };
}
