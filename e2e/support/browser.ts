import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Server } from './server.js';

/** What pages must not do: ask another host for anything, throw, or try what the content security policy forbids. */
class Faults {
  readonly #found: string[] = [];

  constructor(private readonly host: string) {}

  async watch(context: BrowserContext): Promise<void> {
    await context.route(
      (url) => !this.isOurs(url),
      (route) => {
        this.#found.push(`asked for ${route.request().url()}`);
        return route.abort();
      },
    );
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.#found.push(`tried: ${message.text()}`);
    });
    context.on('page', (page) => {
      page.on('pageerror', (error) => this.#found.push(`threw ${error.stack ?? error.message}`));
      page.on('websocket', (socket) => {
        if (!this.isOurs(new URL(socket.url()))) this.#found.push(`connected to ${socket.url()}`);
      });
    });
  }

  private isOurs(url: URL): boolean {
    return url.host === this.host || ['data:', 'blob:', 'about:'].includes(url.protocol);
  }

  check(): void {
    if (this.#found.length > 0) throw new Error(`The page ${this.#found.join('\nand it ')}`);
  }
}

/** A wait ends as soon as it can; a busy machine may take so long for a page. */
const PATIENCE_MS = 60_000;

/**
 * Gives the test a page of its own; addresses count from the server. Fails when a page asks for anything of another
 * host or throws.
 */
export async function withPage(
  browser: Browser,
  server: Server,
  test: (page: Page) => Promise<void>,
): Promise<void> {
  const faults = new Faults(new URL(server.url).host);
  const context = await browser.newContext({ baseURL: server.url });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    await faults.watch(context);
    await test(await context.newPage());
    faults.check();
  } finally {
    await context.close();
  }
}
