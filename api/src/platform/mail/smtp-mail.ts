import { createTransport } from 'nodemailer';

/** A message as plain text; the address has been checked by whoever sends. */
export interface SmtpMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface SmtpMailer {
  /** Resolves when the server has taken the message; rejects when it did not, for whatever reason. */
  send(mail: SmtpMail): Promise<void>;
  close(): void;
}

/** How long a server may keep silent, in milliseconds, before a message counts as not taken. */
const PATIENCE_MS = 10_000;

/**
 * Mail through an SMTP server. smtps:// is TLS from the start; smtp:// takes STARTTLS where the server offers it and
 * insists on it before it shows a password. nodemailer encodes headers and lets no line break into them, reads no file
 * and fetches no address that a message might name.
 *
 * @param url smtp://user:password@host:587 or smtps://...:465; nodemailer's options may follow as a query.
 * @param from what recipients see, as "Name <address>".
 */
export const smtpMailer = (url: string, from: string): SmtpMailer => {
  const transport = createTransport({
    url,
    ...(new URL(url).username !== '' && { requireTLS: true }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
    },
    close: () => transport.close(),
  };
};
