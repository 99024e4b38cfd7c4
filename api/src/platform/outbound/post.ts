import { type LookupAddress, lookup as resolve } from 'node:dns';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { type Reach, readTarget } from './reach.js';

/** Why a request had no answer. */
export type PostFailure = 'FORBIDDEN_ADDRESS' | 'UNKNOWN_HOST' | 'TIMED_OUT' | 'TLS' | 'CONNECTION';

/** What came of a request: an answer of any status, or none. */
export type PostOutcome =
  | {
      readonly status: number;
      /** The beginning of the answer's body, as text. */
      readonly answer: string;
      readonly retryAfter: string | null;
    }
  | { readonly failure: PostFailure; readonly detail: string };

export interface OutgoingPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a POST. @throws only when `signal` ended it */
export type Post = (request: OutgoingPost, signal: AbortSignal) => Promise<PostOutcome>;

/** How much of an answer is read, in bytes. */
const MOST_READ = 4_096;
const LARGEST_HEADERS = 16_384;

class ForbiddenAddress extends Error {}

/**
 * Resolves a name and lets the connection have it only if every address may be called: what was checked is what is connected
 * to, whatever the name resolves to a moment later.
 */
const lookupWithin =
  (allows: (ip: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[] = []) => {
      const [first] = addresses;
      if (error || !first) return callback(error ?? new Error('ENOTFOUND'), '');
      const forbidden = addresses.find(({ address }) => !allows(address));
      if (forbidden)
        return callback(new ForbiddenAddress(`${hostname} resolves to ${forbidden.address}`), '');
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const UNKNOWN = ['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'];
const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH)/;

const failureOf = (error: unknown): PostOutcome => {
  const detail = codeOf(error) || (error instanceof Error ? error.message : String(error));
  if (error instanceof ForbiddenAddress) return { failure: 'FORBIDDEN_ADDRESS', detail: error.message };
  if (UNKNOWN.includes(detail)) return { failure: 'UNKNOWN_HOST', detail };
  return { failure: TLS.test(detail) ? 'TLS' : 'CONNECTION', detail };
};

/** What the answer begins with; whoever says more, or stops in the middle, is not listened to: the status has come. */
const beginningOf = async (answer: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of answer) {
      parts.push(part);
      length += part.length;
      if (length >= MOST_READ) break;
    }
  } catch {
    // What came until then is all there is.
  }
  return Buffer.concat(parts).subarray(0, MOST_READ).toString('utf8');
};

const answerTo = (request: ClientRequest, body: string): Promise<IncomingMessage> =>
  new Promise((resolveAnswer, reject) => {
    request.once('response', resolveAnswer).once('error', reject).end(body);
  });

/**
 * Sends POST requests to addresses that strangers chose: within reach only, each over a connection of its own, without
 * following redirects, and for so long in all.
 */
export const guardedPost =
  (reach: Reach, timeoutMs: number): Post =>
  async ({ url, headers, body }, signal) => {
    const target = readTarget(url, reach);
    if (!(target instanceof URL)) return { failure: 'FORBIDDEN_ADDRESS', detail: target };
    const isSecure = target.protocol === 'https:';
    const allows = (ip: string) => reach.allows(ip, isSecure);
    const overdue = AbortSignal.timeout(timeoutMs);
    // Node leaves an address for the next one after 250 ms, which is less than a connection to the other side of the world may take.
    const patient = { autoSelectFamilyAttemptTimeout: Math.round(timeoutMs / 3) };
    const protocol = isSecure ? https : http;
    const request = protocol.request(target, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' },
      lookup: lookupWithin(allows),
      // Of its own: no proxy and no kept connection of somebody else's.
      agent: new protocol.Agent(patient),
      maxHeaderSize: LARGEST_HEADERS,
      signal: AbortSignal.any([signal, overdue]),
    });
    // What goes wrong once enough was read concerns nobody.
    request.on('error', () => {});
    try {
      const answer = await answerTo(request, body);
      const { statusCode: status = 0, headers: told } = answer;
      return { status, answer: await beginningOf(answer), retryAfter: told['retry-after'] ?? null };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      return overdue.aborted ? { failure: 'TIMED_OUT', detail: `${timeoutMs} ms` } : failureOf(error);
    } finally {
      request.destroy();
    }
  };
