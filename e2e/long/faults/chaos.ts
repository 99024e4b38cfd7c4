import { until } from '../../support/index.js';
import type { Fault, Installation } from './installation.js';

/** Without any progress for so long, in milliseconds, something is broken for good. */
const STANDSTILL_MS = 600_000;

/** A fault at a moment: when so many messages have been taken and quotations confirmed. */
interface Planned {
  readonly at: number;
  readonly fault: Fault;
}

const pick = <T>(list: readonly T[], next: () => number): T => {
  const one = list[Math.floor(next() * list.length)];
  if (one === undefined) throw new Error('There is nothing to pick from');
  return one;
};

/** So many kills at random moments, and each outage once, spread over the run. */
export const planFaults = (
  { kills, outages }: Pick<Installation, 'kills' | 'outages'>,
  count: number,
  progress: number,
  next: () => number,
): readonly Planned[] => {
  const random = Array.from({ length: count }, () => ({
    at: Math.floor(next() * progress * 0.95),
    fault: pick(kills, next),
  }));
  const even = outages.map((fault, index) => ({
    at: Math.floor((progress * (index + 1)) / (outages.length + 1)),
    fault,
  }));
  return [...random, ...even].sort((a, b) => a.at - b.at);
};

/** Lets each fault strike when its moment has come. */
export const strikeAll = async (planned: readonly Planned[], progress: () => number): Promise<void> => {
  for (const { at, fault } of planned) {
    let seen = progress();
    while (seen < at) {
      const before = seen;
      seen = await until(
        `more than ${before} of ${at}`,
        () => progress() > before && progress(),
        STANDSTILL_MS,
      );
    }
    await fault.strike();
  }
};
