/**
 * Loaded before the built API: puts stand-ins that do nothing in the places of authentication, the gate before execution (permissions, cost,
 * budgets) and the time limit of requests. Everything else is the server as it is.
 */
import { registerHooks } from 'node:module';

/** Each caller is looked up once and believed from then on. */
const CREDENTIALS = `
import { readCredentials as look } from './credentials.js?real';
const known = new Map();
export const readCredentials = async (shown, provers, translate) => {
  const { authorization } = shown;
  if (!known.has(authorization)) known.set(authorization, await look(shown, provers, translate));
  return known.get(authorization);
};`;

const GATE = `
export class OperationGate {
  admit() {}
  async enter() {}
  async chargeRefusal() {}
  reportOf() {}
}`;

const STAND_INS = {
  '/app/credentials.js': CREDENTIALS,
  '/app/limits/operation-gate.js': GATE,
  '/app/http/request-deadline.js': 'export const limitRequests = () => {};',
};

registerHooks({
  load: (url, context, load) => {
    const [, source] = Object.entries(STAND_INS).find(([file]) => url.endsWith(file)) ?? [];
    return source ? { format: 'module', source, shortCircuit: true } : load(url, context);
  },
});
