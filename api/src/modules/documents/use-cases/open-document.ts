import type { DocumentsDependencies } from '../documents-dependencies.js';
import type { DocumentLinks } from '../domain/document-links.js';
import type { DocumentFile, QuotationDocuments } from './quotation-document.js';

/** What a signed address leads to: the file, or why there is none. */
export type OpenDocument = (query: unknown) => Promise<DocumentFile | 'unknown' | 'expired'>;

const NOTHING = { places: false, lines: false, totals: false, history: false };

/** Opens signed addresses. A forged one, and one whose private link was revoked since, is as unknown as one of no quotation. */
export const openDocument =
  (
    { quotations, clock }: Pick<DocumentsDependencies, 'quotations' | 'clock'>,
    links: DocumentLinks,
    documents: QuotationDocuments,
  ): OpenDocument =>
  async (query) => {
    const link = links.open(query, clock.now());
    if (link.state !== 'open') return link.state;
    const { id, kind, paper, linked } = link;
    const quotation = await quotations.forItsCustomer(id, NOTHING);
    if (!quotation || !link.proves(quotation.linkGeneration)) return 'unknown';
    return (await documents({ quotationId: id, kind, paper, linked: linked === 'yes' })) ?? 'unknown';
  };
