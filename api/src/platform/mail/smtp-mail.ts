import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { type Attachment, type Carrier, errorText, type Outcome } from '../delivery/outcome.js';

/** A mail; the address has been checked by whoever sends. */
export interface Mail {
  /** Becomes its Message-ID: the same again for another try, so that mailboxes can tell a repetition. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | null;
  readonly attachments?: readonly Attachment[];
  /** Where a POST stops mails like this one (RFC 8058). */
  readonly unsubscribeUrl?: string | null;
}

export interface SmtpMailer extends Carrier<Mail> {
  close(): void;
}

/** What nodemailer tells of a failure. */
const failure = z.object({
  code: z.string().optional(),
  originalCode: z.string().optional(),
  timeoutType: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
});

/** Commands whose refusal is about this mail: its sender, its recipient, its content. */
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
/** What goes wrong before anything of a mail is sent. */
const BEFORE_THE_MAIL = new Set(['EDNS', 'ETLS', 'EAUTH', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Codes of a certificate, or of a TLS handshake, that Node.js does not accept: nothing was said to that server. */
const NO_TRUST = /CERT|ISSUER|LEAF_SIGNATURE|^ERR_(TLS|SSL)_/;

const outcomeOf = (thrown: unknown): Outcome => {
  const error = errorText(thrown);
  const {
    code = '',
    originalCode = '',
    timeoutType,
    responseCode,
    command = '',
  } = failure.safeParse(thrown).data ?? {};
  if (responseCode !== undefined) {
    const isFinal = responseCode >= 500 && ABOUT_THE_MAIL.has(command);
    if (!isFinal) return { kind: 'RETRY', error, busy: code === 'EENVELOPE' };
    return { kind: 'REFUSED', reason: command === 'RCPT TO' ? 'INVALID_RECIPIENT' : 'REFUSED', error };
  }
  const neverBegan =
    BEFORE_THE_MAIL.has(code) || BEFORE_THE_MAIL.has(originalCode) || NO_TRUST.test(originalCode);
  const neverGreeted = timeoutType !== undefined && timeoutType !== 'SOCKET_TIMEOUT';
  return { kind: neverBegan || neverGreeted ? 'RETRY' : 'UNKNOWN', error };
};

/**
 * Mail through an SMTP server. smtps:// is TLS from the start; smtp:// takes STARTTLS where the server offers it and
 * insists on it before it shows a password. nodemailer encodes headers and lets no line break into them, reads no file
 * and fetches no address that a message might name.
 *
 * @param url smtp://user:password@host:587 or smtps://...:465; nodemailer's options may follow as a query.
 * @param from what recipients see, as "Name <address>".
 * @param patienceMs how long the server may keep silent, in milliseconds, before a mail counts as not taken.
 */
export const smtpMailer = (url: string, from: string, patienceMs: number): SmtpMailer => {
  const transport = createTransport({
    url,
    ...(new URL(url).username !== '' && { requireTLS: true }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^<>@\s]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    name: 'smtp',
    send: async ({ id, to, subject, text, html = null, attachments = [], unsubscribeUrl = null }) => {
      try {
        const { messageId } = await transport.sendMail({
          from,
          to: { name: '', address: to },
          messageId: `<${id}@${domain}>`,
          subject,
          text,
          ...(html !== null && { html }),
          attachments: attachments.map(({ fileName: filename, contentType, bytes }) => ({
            filename,
            contentType,
            content: Buffer.from(bytes),
          })),
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(unsubscribeUrl !== null && {
              'List-Unsubscribe': `<${unsubscribeUrl}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
        });
        return { kind: 'ACCEPTED', providerId: messageId };
      } catch (thrown) {
        return outcomeOf(thrown);
      }
    },
    close: () => transport.close(),
  };
};
