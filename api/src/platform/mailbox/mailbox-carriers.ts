import { type Carrier, errorText } from '../delivery/outcome.js';
import type { Mail } from '../mail/smtp-mail.js';
import type { Sms } from '../sms/twilio-sms.js';
import type { WhatsAppMessage } from '../whatsapp/cloud-api.js';
import type { KeptMessage, Mailbox } from './mailbox.js';

const into = <Message>(mailbox: Mailbox, kept: (message: Message) => KeptMessage): Carrier<Message> => ({
  name: 'mailbox',
  send: async (message) => {
    try {
      await mailbox.keep(kept(message));
      return { kind: 'ACCEPTED', providerId: null };
    } catch (error) {
      return { kind: 'RETRY', error: errorText(error) };
    }
  },
});

/** Carriers that keep what they are given in the local mailbox, where a page shows it. */
export const mailboxCarriers = (mailbox: Mailbox) => ({
  mail: into<Mail>(mailbox, ({ id, to, subject, text, html, attachments }) => ({
    id,
    channel: 'MAIL',
    recipient: to,
    subject,
    body: text,
    ...(html != null && { html }),
    ...(attachments && { files: attachments }),
  })),
  sms: into<Sms>(mailbox, ({ id, to, text }) => ({
    id,
    channel: 'TEXT',
    recipient: to,
    subject: null,
    body: text,
  })),
  whatsapp: into<WhatsAppMessage>(mailbox, ({ id, to, text, document }) => ({
    id,
    channel: 'WHATSAPP',
    recipient: to,
    subject: null,
    body: text,
    files: document ? [document] : [],
  })),
});
