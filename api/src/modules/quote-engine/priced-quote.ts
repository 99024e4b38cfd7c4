import type { Decimal } from '../../kernel/decimal.js';
import type { Message } from '../../kernel/fault.js';
import type { PricedProduct } from './catalogue.js';
import type { ItemRequest, OpeningRequest } from './quote-request.js';
import type { VolumeTier } from './rule-set.js';
import type { AdjustmentKind, PriceUnit } from './vocabulary.js';

/** A quote's alternatives in order of first appearance; a single one named "" when the input names none. */
export interface PricedQuote {
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly name: string;
  readonly lines: readonly QuoteLine[];
  readonly totals: QuoteTotals;
}

/** One film on one opening. Quantities, rates, factors and prices are exact; costs are rounded to the minor unit. */
export interface QuoteLine {
  /** 1, 2, 3... within the alternative. */
  readonly position: number;
  /** The very objects of the request that was priced. */
  readonly item: ItemRequest;
  readonly opening: OpeningRequest;
  readonly product: PricedProduct;
  readonly roomName: string | null;
  readonly openingLabel: string | null;
  readonly unit: PriceUnit;
  /** m² or m, by the unit. */
  readonly baseQuantity: Decimal;
  readonly wasteRate: Decimal;
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
  readonly installationUnitPrice: Decimal;
  readonly complexityFactor: Decimal;
  readonly materialCost: Decimal;
  readonly installationCost: Decimal;
  readonly subtotal: Decimal;
  /** Every number of the line, in the order it is found. */
  readonly explanation: readonly ExplanationStep[];
}

/** One number and why: `explanation.<code>` is its sentence, which may mention the params. */
export interface ExplanationStep {
  readonly code: string;
  readonly value: Decimal;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface QuoteTotals {
  /** m² of film including waste, exact. */
  readonly area: Decimal;
  readonly subtotal: Decimal;
  readonly volumeDiscountRate: Decimal;
  readonly volumeDiscount: Decimal;
  readonly adjustments: readonly Adjustment[];
  readonly net: Decimal;
  readonly taxRate: Decimal;
  readonly tax: Decimal;
  readonly total: Decimal;
  /** The next volume tier above the area, so that screens can say how little is missing; null at the top. */
  readonly nextTier: VolumeTier | null;
}

interface AdjustedAmount {
  readonly kind: AdjustmentKind;
  readonly amount: Decimal;
  readonly reason: string | null;
}

/** A rule's label is a message, to be said in some language; the staff's is in their own words. */
export type Adjustment = AdjustedAmount &
  (
    | { readonly origin: 'RULE'; readonly message: Message }
    | { readonly origin: 'STAFF'; readonly label: string }
  );
