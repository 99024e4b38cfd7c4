import { createHmac, randomBytes } from 'node:crypto';

/** By this a secret is told from other credentials, and the key's bytes begin behind it, as Standard Webhooks has it. */
const PREFIX = 'whsec_';
const KEY_BYTES = 32;

/** A new secret: 256 random bits. */
export const newSecret = (): string => `${PREFIX}${randomBytes(KEY_BYTES).toString('base64')}`;

/** What is signed of a request. */
export interface Signed {
  /** The event's id. */
  readonly id: string;
  /** When this try is made. */
  readonly at: Date;
  /** Exactly the bytes that are sent. */
  readonly body: string;
}

const secondsOf = (at: Date): string => String(Math.floor(at.getTime() / 1000));

const signatureBy = (secret: string, { id, at, body }: Signed): string => {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const hmac = createHmac('sha256', key).update(`${id}.${secondsOf(at)}.${body}`);
  return `v1,${hmac.digest('base64')}`;
};

/**
 * The headers by which a receiver knows that a message is ours, new and unaltered (Standard Webhooks): a signature for
 * each secret in use, so that receivers can change theirs when they are ready.
 */
export const signedHeaders = (
  secrets: readonly string[],
  message: Signed,
): Readonly<Record<string, string>> => ({
  'webhook-id': message.id,
  'webhook-timestamp': secondsOf(message.at),
  'webhook-signature': secrets.map((secret) => signatureBy(secret, message)).join(' '),
});
