import { createHash } from 'node:crypto';
import { newId } from '../../../kernel/ids.js';
import { languageOf } from '../../../kernel/messages.js';
import type { QuotationView } from '../../quotations/index.js';
import { readShopSettings, type ShopSettingsView } from '../../shop/index.js';
import type { DocumentsDependencies } from '../documents-dependencies.js';
import type { DocumentKind } from '../domain/document-kind.js';
import { fileNameOf } from '../domain/file-name.js';
import { type PaperName, paperOf } from '../layout/paper.js';
import { type Edition, findKept, isKept, keepRow, keyOf, SETTLED } from '../read-model/kept-document.js';
import { renderDocument } from './render-document.js';

export interface DocumentFile {
  readonly bytes: Uint8Array;
  /** As its reader's disk may call it, for example "Cotización Q-2026-000123.pdf". */
  readonly fileName: string;
  readonly contentType: 'application/pdf';
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

export interface WantedDocument {
  readonly quotationId: string;
  readonly kind: DocumentKind;
  /** That of the shop's country unless said otherwise. */
  readonly paper?: PaperName | undefined;
  /** Whether it shows the private link, which opens the quotation for everybody who reads the document; true unless said otherwise. */
  readonly linked?: boolean | undefined;
}

/** The document as it is now; null when there is no such quotation (any more). */
export type QuotationDocuments = (wanted: WantedDocument) => Promise<DocumentFile | null>;

const HEAD = { places: false, lines: false, totals: false, history: false };
const WHOLE = { places: true, lines: true, totals: true, history: false };

type Form = Pick<Edition, 'kind' | 'paper' | 'linked'>;

const editionOf = (
  { id, version, status, customer }: QuotationView,
  shop: ShopSettingsView,
  form: Form,
): Edition => ({
  ...form,
  quotationId: id,
  version,
  customerVersion: customer.version,
  // Whoever may still accept has to see today's terms and bank account.
  shopVersion: status === 'DRAFT' || status === 'PENDING' ? shop.version : SETTLED,
});

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Documents of quotations: each version is made once and kept. Two callers at once get one row, and a file that vanished is
 * made anew. Nothing of it needs a request, so that jobs can call it.
 */
export const quotationDocuments = (dependencies: DocumentsDependencies): QuotationDocuments => {
  const { database, files, quotations, clock, translator } = dependencies;
  /** Made by this process right now: whoever asks meanwhile waits for the same one. */
  const underWay = new Map<string, Promise<Uint8Array | null>>();

  const readKept = async (edition: Edition): Promise<Uint8Array | null> => {
    const kept = await findKept(database, edition);
    const bytes = kept && (await files.get(keyOf(kept.id)));
    return bytes && sha256Of(bytes) === kept.sha256 ? bytes : null;
  };

  const keep = async (edition: Edition, bytes: Uint8Array): Promise<void> => {
    const row = await keepRow(database, edition, { id: newId(), sha256: sha256Of(bytes) }, clock.now());
    // It changed while it was made: this was its state a moment ago, and nobody will ask for that again.
    if (!row) return;
    await files.put(keyOf(row.id), bytes, 'application/pdf');
    if (!(await isKept(database, row.id))) await files.delete(keyOf(row.id));
  };

  const make = async (quotationId: string, shop: ShopSettingsView, form: Form) => {
    const whole = await quotations.forItsCustomer(quotationId, WHOLE);
    if (!whole) return null;
    const bytes = await renderDocument(dependencies, { quotation: whole, shop }, form);
    await keep(editionOf(whole, shop, form), bytes);
    return bytes;
  };

  const makeOnce = (edition: Edition, shop: ShopSettingsView): Promise<Uint8Array | null> => {
    const name = JSON.stringify(edition);
    const known = underWay.get(name);
    if (known) return known;
    const making = make(edition.quotationId, shop, edition).finally(() => underWay.delete(name));
    underWay.set(name, making);
    return making;
  };

  return async ({ quotationId, kind, paper: asked, linked = true }) => {
    const head = await quotations.forItsCustomer(quotationId, HEAD);
    if (!head) return null;
    const shop = await readShopSettings(database);
    const edition = editionOf(head, shop, { kind, paper: asked ?? paperOf(shop.country), linked });
    const bytes = (await readKept(edition)) ?? (await makeOnce(edition, shop));
    if (!bytes) return null;
    return {
      bytes,
      fileName: fileNameOf(kind, head, translator(languageOf(head.language))),
      contentType: 'application/pdf',
      sha256: sha256Of(bytes),
    };
  };
};
