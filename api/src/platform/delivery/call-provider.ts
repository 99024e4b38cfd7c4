import { errorText, type Outcome } from './outcome.js';

/** An answer of a provider, whatever its status. */
export interface Answer {
  readonly status: number;
  /** Of a 429 or 503, in milliseconds; undefined where it is not said. */
  readonly retryAfterMs: number | undefined;
  /** As JSON; null when it is none. */
  readonly body: unknown;
}

/** Errors from before the first byte of a request: it has not been seen. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const codeOf = (error: unknown): unknown => {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
};

/** Retry-After in either of its forms, as a pause from now. */
const pauseOf = (header: string | null): number | undefined => {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * A request to a provider over HTTP, given up after so many milliseconds; redirects are not followed. Without an answer
 * it is known only sometimes that nothing was done: then RETRY, else UNKNOWN.
 */
export const callProvider = async (
  url: string,
  request: RequestInit,
  patienceMs: number,
): Promise<Answer | Extract<Outcome, { kind: 'RETRY' | 'UNKNOWN' }>> => {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    // On a connection of its own: one that was kept may have been closed meanwhile, and then nobody knows what became of this.
    const own = new Headers(request.headers);
    own.set('connection', 'close');
    const response = await fetch(url, { ...request, headers: own, signal, redirect: 'error' });
    const { status, headers } = response;
    const body = jsonOf(await response.text());
    return { status, retryAfterMs: pauseOf(headers.get('retry-after')), body };
  } catch (error) {
    const code = codeOf(error);
    const text = code === undefined ? errorText(error) : `${errorText(error)} (${String(code)})`;
    return { kind: typeof code === 'string' && NEVER_SENT.has(code) ? 'RETRY' : 'UNKNOWN', error: text };
  }
};
