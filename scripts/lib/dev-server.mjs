import { exitOf, spawnServer } from './server.mjs';
import { passOn } from './signals.mjs';

/** The server under development: restarted only after the old process has let go of the port and of the database. */
export class DevServer {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {Promise<number>} */
  #exit = Promise.resolve(0);

  /** @param {string} node */
  constructor(node) {
    this.node = node;
  }

  get running() {
    return this.#child !== undefined;
  }

  async restart() {
    await this.stop('SIGTERM');
    const child = spawnServer(this.node);
    this.#child = child;
    this.#exit = exitOf(child).then((code) => {
      this.#child = undefined;
      return code;
    });
  }

  /** @param {NodeJS.Signals} signal @returns {Promise<number>} */
  stop(signal) {
    if (this.#child) passOn(this.#child, signal);
    return this.#exit;
  }
}
