import type { QuotationDocuments } from '../../modules/documents/index.js';
import {
  MessageQueries,
  type NotificationDependencies,
  notificationUseCases,
  type QuotationPdf,
  stopLinks,
  TemplateQueries,
} from '../../modules/notifications/index.js';
import { privateLinks, type QuotationQueries } from '../../modules/quotations/index.js';
import { PermanentFailure } from '../../platform/jobs/job-kind.js';
import type { Config } from '../config.js';
import type { OutgoingMessages } from '../outgoing-messages.js';
import { publicUrlOf } from '../public-url.js';
import type { Secrets } from '../secrets.js';
import { translator } from '../translations.js';
import type { Platform } from './platform.js';

interface Given extends Pick<OutgoingMessages, 'carriers'> {
  readonly documents: QuotationDocuments;
  readonly quotations: QuotationQueries;
}

const quotationPdf =
  (documents: QuotationDocuments): QuotationPdf =>
  async ({ quotationId, linked }) => {
    const file = await documents({ quotationId, kind: 'QUOTATION', linked });
    if (!file) throw new PermanentFailure('The quotation was deleted.');
    return file;
  };

/** What is told to customers and staff, by whatever carries it. */
export const createNotifications = (
  { database, clock }: Platform,
  { linkSecret }: Secrets,
  config: Config,
  { carriers, documents, quotations }: Given,
) => {
  // Null only where nothing is sent: who configures a provider has to say PUBLIC_URL as well.
  const publicUrl = publicUrlOf(config) ?? '';
  const dependencies: NotificationDependencies = {
    carriers,
    quotations,
    quotationPdf: quotationPdf(documents),
    database,
    clock,
    translator,
    links: privateLinks(linkSecret),
    stopLinks: stopLinks(linkSecret),
    publicUrl,
  };
  return {
    dependencies,
    messages: new MessageQueries(database, clock, publicUrl),
    templates: new TemplateQueries(database),
    notificationUseCases: notificationUseCases(dependencies),
  };
};
