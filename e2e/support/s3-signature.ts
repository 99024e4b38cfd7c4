import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

const FORM =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/[^/]+\/s3\/aws4_request), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/** What must be signed, so that nobody sends a request of somebody else's again to another host or with another body. */
const NEEDED = ['host', 'x-amz-content-sha256', 'x-amz-date'];

const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * Whether a request is signed as AWS Signature Version 4 documents it, in its header: a second opinion on the library that
 * signs, since s3rver takes any signature of this version.
 */
export const isSigned = (
  { method, url = '/', headers }: IncomingMessage,
  key: string,
  secret: string,
): boolean => {
  const [, shown, scope = '', signed = '', signature] = FORM.exec(headers.authorization ?? '') ?? [];
  const names = signed.split(';');
  if (shown !== key || !NEEDED.every((name) => names.includes(name))) return false;
  const { pathname, searchParams } = new URL(url, 'http://_');
  const query = [...searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort();
  const canonical = [
    method,
    pathname,
    query.join('&'),
    ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signed,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const hash = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash].join('\n');
  const signingKey = scope
    .split('/')
    .reduce<string | Buffer>((from, part) => hmac(from, part), `AWS4${secret}`);
  return hmac(signingKey, text).toString('hex') === signature;
};
