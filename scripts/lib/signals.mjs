/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const atTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);

/**
 * Calls `handle` when this process is asked to end; it then ends by itself once its server has.
 * @param {(signal: NodeJS.Signals) => void} handle
 */
export function onEndSignals(handle) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, handle);
}

/**
 * Hands a signal to the server. A terminal delivers Ctrl-C and its own closing to the server as well as to us:
 * the server must not take our copy for an impatient second one.
 * @param {ChildProcess} server
 * @param {NodeJS.Signals} signal
 */
export function passOn(server, signal) {
  if (signal === 'SIGTERM' || !atTerminal) server.kill(signal);
}
