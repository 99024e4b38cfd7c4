import type { Message } from '../../support/messages.js';
import type { Providers } from './providers.js';

/** How often the providers took each message, by what they know it by. */
export interface Accepted {
  timesOf(message: Pick<Message, 'id' | 'channel' | 'providerId'>): number;
  /** Mails without the document that should go with them. */
  readonly mailsWithout: (id: string) => number;
}

const MESSAGE_ID = /^message-id: <([^@]+)@/i;

const count = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

export const readAccepted = ({ mail, twilio, whatsapp }: Providers): Accepted => {
  const mails = mail.received.map(({ headers, body }) => ({
    id: headers.map((line) => MESSAGE_ID.exec(line)?.[1]).find((id) => id !== undefined) ?? '',
    hasDocument: body.includes('application/pdf'),
  }));
  const mailed = count(mails.map(({ id }) => id));
  const written = count(whatsapp.accepted.map((message) => message.biz_opaque_callback_data));
  // Twilio knows no id of ours, but every text of ours is another one.
  const texts = new Map(twilio.accepted.map(({ sid, to, body }) => [sid, `${to} ${body}`]));
  const texted = count([...texts.values()]);
  return {
    timesOf: ({ id, channel, providerId }) => {
      if (channel === 'SMS') return texted.get(texts.get(providerId ?? '') ?? '') ?? 0;
      return (channel === 'EMAIL' ? mailed : written).get(id) ?? 0;
    },
    mailsWithout: (id) => mails.filter((one) => one.id === id && !one.hasDocument).length,
  };
};
