import { languageOf } from '../../../kernel/messages.js';
import type { GuardedCarrier } from '../../../platform/delivery/circuit-breaker.js';
import type { Attachment, Outcome } from '../../../platform/delivery/outcome.js';
import { linkAddress } from '../../quotations/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import { kindOf } from '../domain/message-kinds.js';
import { type Links, withLinks } from '../render/secret-links.js';
import type { StoredMessage } from './message-store.js';

/** A message that is ready to be given to its provider. */
export interface Parcel {
  readonly provider: string;
  /** For how long the provider should be spared, in milliseconds. */
  restMs(): number;
  send(): Promise<Outcome>;
  /** The provider's ids of what reads like it and was taken since then. Absent: it cannot be asked. */
  readonly find?: (since: Date) => Promise<readonly string[]>;
}

const linksOf = (
  { publicUrl, links, stopLinks }: NotificationDependencies,
  { number, linkGeneration, customerId, language }: StoredMessage,
): Links => ({
  privateLink:
    number === null || linkGeneration === null
      ? publicUrl
      : linkAddress(publicUrl, languageOf(language), links.tokenFor(number, linkGeneration)),
  stopLink: customerId === null ? publicUrl : `${publicUrl}/reminders/${stopLinks.tokenFor(customerId)}`,
});

const filesOf = async (
  { quotationPdf }: NotificationDependencies,
  { attachments, quotationId }: StoredMessage,
): Promise<readonly Attachment[]> => {
  if (attachments.length === 0 || quotationId === null) return [];
  return [await quotationPdf({ quotationId, linked: attachments.includes('QUOTATION_PDF') })];
};

/** Puts a message together for whoever carries its channel; null: nobody does. */
export const parcelOf = async (
  dependencies: NotificationDependencies,
  message: StoredMessage,
): Promise<Parcel | null> => {
  const { carriers } = dependencies;
  const { id, kind, channel, recipient: to } = message;
  const links = linksOf(dependencies, message);
  const text = withLinks(message.text, links);
  const wrap = <T>(carrier: GuardedCarrier<T>, content: T): Parcel => ({
    provider: carrier.name,
    restMs: () => carrier.restMs(),
    send: () => carrier.send(content),
    ...(carrier.find && { find: async (since: Date) => (await carrier.find?.(content, since)) ?? [] }),
  });
  if (channel === 'SMS') return carriers.SMS && wrap(carriers.SMS, { id, to, text });
  if (channel === 'WHATSAPP') {
    if (!carriers.WHATSAPP) return null;
    const [document = null] = await filesOf(dependencies, message);
    const { providerTemplate: template, language } = message;
    const parameters = message.parameters.map((value) => withLinks(value, links));
    return wrap(carriers.WHATSAPP, {
      id,
      to,
      text,
      template: template ?? '',
      language,
      parameters,
      document,
    });
  }
  if (!carriers.EMAIL) return null;
  return wrap(carriers.EMAIL, {
    id,
    to,
    subject: message.subject ?? '',
    text,
    html: message.html && withLinks(message.html, links),
    attachments: await filesOf(dependencies, message),
    unsubscribeUrl: kindOf(kind).reminder && message.customerId !== null ? links.stopLink : null,
  });
};
