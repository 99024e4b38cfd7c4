import type { Translator } from '../../../kernel/errors.js';
import { languageOf } from '../../../kernel/messages.js';
import type { Row } from '../../../platform/database/insert-rows.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Terms } from '../../pricing/index.js';
import { headRow, type Identity } from '../domain/head-row.js';
import type { QuotationStatus } from '../domain/lifecycle.js';
import { type MakeId, quotationRows } from '../domain/quotation-rows.js';
import type { QuotationEventKind } from '../entities/index.js';
import { insertQuotations, type NewQuotationRows } from '../write-model.js';
import type { PricedInput } from './price-input.js';

/** One entry of an imported quotation's history. */
export interface ImportedEvent {
  readonly at: Date;
  readonly kind: QuotationEventKind;
  readonly from: QuotationStatus | null;
  readonly to: QuotationStatus | null;
  readonly actor: string | null;
  readonly message: string | null;
}

/** One revision of a quotation with its whole past. Nobody is told of it: it has happened already. */
export interface ImportedQuotation extends Identity, PricedInput {
  readonly status: QuotationStatus;
  readonly version: number;
  readonly notes: string | null;
  readonly externalReference: string | null;
  readonly selectedOption: string | null;
  readonly acceptedBy: string | null;
  readonly rejectionReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly history: readonly ImportedEvent[];
  /** Where the ids of its rows come from. */
  readonly makeId: MakeId;
}

type PricedWith = Pick<Terms, 'ruleSetId' | 'currency'>;

const head = (one: ImportedQuotation, terms: PricedWith): Row => ({
  ...headRow(one, one, terms, one.selectedOption),
  status: one.status,
  version: one.version,
  notes: one.notes,
  external_reference: one.externalReference,
  accepted_by: one.acceptedBy,
  rejection_reason: one.rejectionReason,
  created_at: one.createdAt,
  updated_at: one.updatedAt,
  submitted_at: one.submittedAt,
  decided_at: one.decidedAt,
  expires_at: one.expiresAt,
});

/**
 * Saves quotations that were made elsewhere or before, as many as fit into one statement's memory. Their customers are
 * there already; their numbers were taken with `takeQuotationNumbers`.
 */
export const importQuotations = async (
  transaction: Transaction,
  quotations: readonly ImportedQuotation[],
  terms: PricedWith,
  translator: Translator,
): Promise<void> => {
  const sets = quotations.map((one): NewQuotationRows => {
    const { id, language, makeId } = one;
    const wording = { currency: terms.currency, translate: translator(languageOf(language)) };
    return {
      audit: [],
      quotations: [head(one, terms)],
      ...quotationRows(id, one, wording, makeId),
      events: one.history.map(({ from, to, ...told }) => ({
        id: makeId(),
        quotation_id: id,
        from_status: from,
        to_status: to,
        ...told,
      })),
    };
  });
  await insertQuotations(transaction, {
    quotations: sets.flatMap((set) => set.quotations),
    properties: sets.flatMap((set) => set.properties),
    rooms: sets.flatMap((set) => set.rooms),
    vehicles: sets.flatMap((set) => set.vehicles),
    openings: sets.flatMap((set) => set.openings),
    items: sets.flatMap((set) => set.items),
    options: sets.flatMap((set) => set.options),
    adjustments: sets.flatMap((set) => set.adjustments),
    events: sets.flatMap((set) => set.events),
    audit: [],
  });
};
