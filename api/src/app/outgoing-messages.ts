import type { Logger } from 'pino';
import type { Clock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import type { Messengers } from '../modules/accounts/index.js';
import type { Carriers } from '../modules/notifications/index.js';
import type { Database } from '../platform/database/database.js';
import { GuardedCarrier } from '../platform/delivery/circuit-breaker.js';
import { Courier } from '../platform/delivery/courier.js';
import type { Carrier } from '../platform/delivery/outcome.js';
import { smtpMailer } from '../platform/mail/smtp-mail.js';
import { Mailbox } from '../platform/mailbox/mailbox.js';
import { mailboxCarriers } from '../platform/mailbox/mailbox-carriers.js';
import { twilioSms } from '../platform/sms/twilio-sms.js';
import { cloudApi } from '../platform/whatsapp/cloud-api.js';
import type { Config } from './config.js';

export interface OutgoingMessages {
  /** For one-time codes, which are kept nowhere. */
  readonly messengers: Messengers;
  /** For everything else; null where nothing is configured that could carry it. */
  readonly carriers: Carriers;
  /** Where messages stay that cannot leave; null where that would show codes to strangers, or hide that mail is missing. */
  readonly mailbox: Mailbox | null;
  /** Finishes what is being sent. */
  close(): Promise<void>;
}

/** Whether messages stay here, where a page shows them: outside production, and only while no mail server is configured. */
export const keepsMailbox = ({ SMTP_URL, NODE_ENV }: Pick<Config, 'SMTP_URL' | 'NODE_ENV'>): boolean =>
  SMTP_URL === undefined && NODE_ENV !== 'production';

const smtpOf = ({ SMTP_URL, MAIL_FROM, PROVIDER_TIMEOUT }: Config) =>
  SMTP_URL && MAIL_FROM ? smtpMailer(SMTP_URL, MAIL_FROM, PROVIDER_TIMEOUT) : null;

const twilioOf = (config: Config) => {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = config;
  if (!accountSid || !authToken || !from) return null;
  return twilioSms({
    accountSid,
    authToken,
    from,
    baseUrl: config.TWILIO_BASE_URL,
    patienceMs: config.PROVIDER_TIMEOUT,
  });
};

const whatsappOf = (config: Config) => {
  const { WHATSAPP_TOKEN: token, WHATSAPP_PHONE_NUMBER_ID: phoneNumberId } = config;
  if (!token || !phoneNumberId) return null;
  return cloudApi({
    token,
    phoneNumberId,
    baseUrl: config.WHATSAPP_BASE_URL,
    patienceMs: config.PROVIDER_TIMEOUT,
  });
};

/**
 * How messages leave this installation: by the providers that are configured. Outside production, without SMTP, all
 * others stay in the local mailbox. One-time codes that nothing can send are logged and forgotten.
 */
export const outgoingMessages = (
  config: Config,
  database: Database,
  clock: Clock,
  logger: Logger,
): OutgoingMessages => {
  const courier = new Courier(logger);
  const mailbox = keepsMailbox(config) ? new Mailbox(database, clock) : null;
  const local = mailbox && mailboxCarriers(mailbox);
  const smtp = smtpOf(config);
  const guarded = <Message>(carrier: Carrier<Message> | null | undefined) =>
    carrier ? new GuardedCarrier(carrier, clock) : null;
  const carriers: Carriers = {
    EMAIL: guarded(smtp ?? local?.mail),
    SMS: guarded(twilioOf(config) ?? local?.sms),
    WHATSAPP: guarded(whatsappOf(config) ?? local?.whatsapp),
  };
  /** Tries again what was not taken; a code that may have arrived is not sent twice. */
  const post = <Message>(what: string, carrier: Carrier<Message> | null, message: Message) => {
    if (!carrier) {
      logger.warn({ what }, 'a message could not be sent: nothing is configured that could send it');
      return;
    }
    courier.post(what, async () => {
      const outcome = await carrier.send(message);
      if (outcome.kind === 'RETRY') throw new Error(outcome.error);
      if (outcome.kind !== 'ACCEPTED') logger.error({ what, err: outcome.error }, 'a message was not taken');
    });
  };
  return {
    messengers: {
      mail: (mail) => post('mail', carriers.EMAIL, { id: newId(), ...mail }),
      text: (text) => post('text message', carriers.SMS, { id: newId(), ...text }),
    },
    carriers,
    mailbox,
    close: async () => {
      await courier.close();
      smtp?.close();
    },
  };
};
