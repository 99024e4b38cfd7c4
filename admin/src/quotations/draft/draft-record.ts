import type { DraftFragment, UpdateQuotationInput } from '../../generated/graphql';

type Adjustment = NonNullable<UpdateQuotationInput['adjustments']>[number];

/** A draft as it is edited: what people change by itself, and the rest of it as it is sent back. */
export interface DraftRecord {
  readonly id: string;
  readonly number: string;
  readonly status: DraftFragment['status'];
  readonly version: number;
  readonly notes: string | null;
  readonly travelZone: string | null;
  readonly adjustments: readonly Adjustment[];
  readonly quote: Omit<UpdateQuotationInput['quote'], 'travelZone'>;
  /** The price that discounts are taken off: of the cheapest alternative, which bounds them. */
  readonly price: string;
  readonly currency: string;
}

/** What the staff added, as it was given: a rule's amounts are made anew with every price. */
const staffs = (option: DraftFragment['options'][number] | undefined): Adjustment[] =>
  (option?.totals.adjustments ?? [])
    .filter(({ origin }) => origin === 'STAFF')
    .map(({ kind, label, amount, reason }) => ({ kind, label, amount, reason }));

export function toDraftRecord(draft: DraftFragment): DraftRecord {
  const { id, number, status, version, notes, travelZone, vertical, properties, vehicles, options } = draft;
  const prices = options.map(({ totals }) => Number(totals.subtotal) - Number(totals.volumeDiscount));
  return {
    id,
    number,
    status,
    version,
    notes,
    travelZone,
    adjustments: staffs(options[0]),
    quote: { vertical, properties, vehicles },
    price: String(Math.min(...prices)),
    currency: options[0]?.totals.currency ?? '',
  };
}

export const toUpdate = ({ quote, travelZone, adjustments, notes }: DraftRecord): UpdateQuotationInput => ({
  quote: { ...quote, travelZone: travelZone || null },
  notes: notes || null,
  adjustments: adjustments.map(({ kind, label, amount, reason }) => ({
    kind,
    label: label ?? '',
    amount,
    reason: reason || null,
  })),
});
