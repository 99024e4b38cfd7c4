import { decimalsOf, product, rounded } from '../../../format/exact';
import { typedDecimal } from '../../../format/typed-decimal';
import type { AdjustmentKind } from '../../../generated/graphql';
import { signedFor } from '../state/adjustments';

/** What a percentage is of, with the currency that its amount is rounded to. */
export interface Base {
  readonly amount: string;
  readonly currency: string;
}

const PERCENT = /^[-−]?\s*(\d{1,3}(?:[.,]\d+)?)\s*%$/;

/** The share that a text like "10%" or "7,5 %" names, as a decimal: "0.1"; none for more than all of it. */
export function typedShare(text: string): string | undefined {
  const [, figure] = PERCENT.exec(text.trim()) ?? [];
  if (!figure) return undefined;
  const share = product(figure.replace(',', '.'), '0.01');
  return Number(share) <= 1 ? share : undefined;
}

/**
 * The amount that a text means in an adjustment of that kind. A discount lowers the price with a sign or without, and may be a
 * percentage of the base, which becomes an amount at once. What means none stays as it is typed.
 */
export function typedAmount(
  text: string,
  kind: AdjustmentKind,
  language: string,
  base: Base | undefined,
): string {
  const share = typedShare(text);
  const amount =
    share && kind === 'DISCOUNT' && base
      ? rounded(product(base.amount, share), decimalsOf(base.currency))
      : typedDecimal(text, 'money', language);
  return amount === undefined ? text : signedFor(kind, amount);
}
