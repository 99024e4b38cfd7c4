import { AsyncLocalStorage } from 'node:async_hooks';
import { requestError } from '../../kernel/errors.js';

const requests = new AsyncLocalStorage<AbortSignal>();

/** Does work for a request that may be given up; its statements then end as {@link checkDeadline} and the server say. */
export const whileWanted = <T>(signal: AbortSignal, work: () => T): T => requests.run(signal, work);

/** Does work that goes on after the request that caused it. */
export const unattended = <T>(work: () => T): T => requests.exit(work);

/** @throws REQUEST_TIMEOUT instead of beginning a statement that nobody waits for any more. */
export const checkDeadline = (): void => {
  if (requests.getStore()?.aborted) throw tookTooLong();
};

export const tookTooLong = () =>
  requestError('REQUEST_TIMEOUT', 'The request took too long and was stopped.');

const CANCELLED = '57014';

/** What PostgreSQL itself stopped, as the error that clients know; any other error as it is. */
export const explainTimeout = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && error.code === CANCELLED ? tookTooLong() : error;
