import type { Logger } from 'pino';
import type { Clock } from '../kernel/clock.js';
import type { Messengers } from '../modules/accounts/index.js';
import type { Database } from '../platform/database/database.js';
import { Courier } from '../platform/delivery/courier.js';
import { smtpMailer } from '../platform/mail/smtp-mail.js';
import { Mailbox } from '../platform/mailbox/mailbox.js';
import type { Config } from './config.js';

export interface OutgoingMessages {
  readonly messengers: Messengers;
  /** Where messages stay that cannot leave; null where that would show codes to strangers, or hide that mail is missing. */
  readonly mailbox: Mailbox | null;
  /** Finishes what is being sent. */
  close(): Promise<void>;
}

/** Whether messages stay here, where a page shows them: outside production, and only while no mail server is configured. */
export const keepsMailbox = ({ SMTP_URL, NODE_ENV }: Pick<Config, 'SMTP_URL' | 'NODE_ENV'>): boolean =>
  SMTP_URL === undefined && NODE_ENV !== 'production';

/**
 * How messages leave this installation: mail by SMTP where it is configured. Outside production, without SMTP, mail and
 * text messages stay in the local mailbox. What nothing can send is logged and forgotten.
 */
export const outgoingMessages = (
  config: Config,
  database: Database,
  clock: Clock,
  logger: Logger,
): OutgoingMessages => {
  const { SMTP_URL, MAIL_FROM } = config;
  const courier = new Courier(logger);
  const smtp = SMTP_URL && MAIL_FROM ? smtpMailer(SMTP_URL, MAIL_FROM) : null;
  const mailbox = keepsMailbox(config) ? new Mailbox(database, clock) : null;
  const giveUp = (what: string) =>
    logger.warn({ what }, 'a message could not be sent: nothing is configured that could send it');
  const messengers: Messengers = {
    mail: ({ to, subject, text }) => {
      if (smtp) courier.post('mail', () => smtp.send({ to, subject, text }));
      else if (mailbox)
        courier.post('mail', () => mailbox.keep({ channel: 'MAIL', recipient: to, subject, body: text }));
      else giveUp('mail');
    },
    text: ({ to, text }) => {
      if (mailbox)
        courier.post('text message', () =>
          mailbox.keep({ channel: 'TEXT', recipient: to, subject: null, body: text }),
        );
      else giveUp('text message');
    },
  };
  return {
    messengers,
    mailbox,
    close: async () => {
      await courier.close();
      smtp?.close();
    },
  };
};
