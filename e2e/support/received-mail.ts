import type { MailServer, ReceivedMail } from './smtp.js';
import { until } from './until.js';

/** The text of a header or body that was sent as quoted-printable. */
export const unquoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

export const headerOf = ({ headers }: ReceivedMail, name: string): string | undefined =>
  headers.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 2);

/** A mail to an address once there is one, with such words in its subject. */
export const mailTo = (
  { received }: Pick<MailServer, 'received'>,
  address: string,
  subject = '',
): Promise<ReceivedMail> =>
  until(
    `a mail to ${address}`,
    () =>
      received.find(
        (one) => one.to.includes(address) && unquoted(headerOf(one, 'subject') ?? '').includes(subject),
      ),
    30_000,
  );
