import { Receiver } from '../../support/receiver.js';
import { type MailServer, startMailServer } from '../../support/smtp.js';
import { startTwilio, type TwilioDouble } from '../../support/twilio.js';
import { startWhatsApp, type WhatsAppDouble } from '../../support/whatsapp.js';

/** Long enough that some processes die between a provider's taking a message and saying so, in milliseconds. */
const ANSWERS_AFTER_MS = 25;
/** Of the receiver of webhooks. */
export const HOOK = '/erp';

/** Doubles of all that this installation talks to. They stay while it dies, and keep what they took. */
export interface Providers extends AsyncDisposable {
  readonly mail: MailServer;
  readonly twilio: TwilioDouble;
  readonly whatsapp: WhatsAppDouble;
  readonly receiver: Receiver;
  readonly env: Readonly<Record<string, string>>;
  /** How many messages they have taken. */
  accepted(): number;
}

export const startProviders = async (): Promise<Providers> => {
  const [mail, twilio, whatsapp, receiver] = await Promise.all([
    startMailServer({ hideSTARTTLS: true, answersAfterMs: ANSWERS_AFTER_MS }),
    startTwilio(ANSWERS_AFTER_MS),
    startWhatsApp(ANSWERS_AFTER_MS),
    Receiver.start(),
  ]);
  receiver.always(HOOK, (answer) => setTimeout(() => answer.writeHead(204).end(), ANSWERS_AFTER_MS));
  return {
    mail,
    twilio,
    whatsapp,
    receiver,
    env: {
      ...twilio.env,
      ...whatsapp.env,
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAIL_FROM: 'Lámina <hola@lamina.example>',
      PUBLIC_URL: 'https://cotiza.example',
      WEBHOOK_PRIVATE_NETWORKS: 'true',
      // That a busy machine is slow is not what is tested.
      PROVIDER_TIMEOUT: 'PT2M',
      WEBHOOK_TIMEOUT: 'PT30S',
    },
    accepted: () => mail.received.length + twilio.accepted.length + whatsapp.accepted.length,
    [Symbol.asyncDispose]: async () => {
      for (const one of [mail, twilio, whatsapp, receiver]) await one[Symbol.asyncDispose]();
    },
  };
};
