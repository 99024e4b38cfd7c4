import type { Clock } from '../../kernel/clock.js';
import type { Translator } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import type { GuardedCarrier } from '../../platform/delivery/circuit-breaker.js';
import type { Mail } from '../../platform/mail/smtp-mail.js';
import type { Sms } from '../../platform/sms/twilio-sms.js';
import type { WhatsAppMessage } from '../../platform/whatsapp/cloud-api.js';
import type { PrivateLinks, QuotationQueries } from '../quotations/index.js';
import type { Channel } from './domain/channel.js';
import type { StopLinks } from './domain/stop-links.js';

/** What carries the messages of each channel; null where nothing does. */
export interface Carriers {
  readonly EMAIL: GuardedCarrier<Mail> | null;
  readonly SMS: GuardedCarrier<Sms> | null;
  readonly WHATSAPP: GuardedCarrier<WhatsAppMessage> | null;
}

/** A quotation's PDF, with the private link or without; the same bytes for the same version of it. */
export type QuotationPdf = (request: { readonly quotationId: string; readonly linked: boolean }) => Promise<{
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly contentType: 'application/pdf';
}>;

/** What notifications work with. */
export interface NotificationDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly translator: Translator;
  readonly carriers: Carriers;
  readonly links: PrivateLinks;
  readonly quotations: Pick<QuotationQueries, 'idByToken'>;
  readonly stopLinks: StopLinks;
  readonly quotationPdf: QuotationPdf;
  /** Where people reach this installation, without a slash at its end. */
  readonly publicUrl: string;
}

export const availableChannels = (carriers: Carriers): ReadonlySet<Channel> =>
  new Set((['EMAIL', 'SMS', 'WHATSAPP'] as const).filter((channel) => carriers[channel] !== null));
