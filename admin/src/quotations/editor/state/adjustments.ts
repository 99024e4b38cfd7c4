import { isDecimal } from '../../../format/typed-decimal';
import type { AdjustmentKind } from '../../../generated/graphql';
import type { Adjustment, Draft } from './draft';
import { mapShared, without } from './tree';

/** An amount as its kind has it: discounts lower the price. */
export const signedFor = (kind: AdjustmentKind, amount: string): string =>
  kind === 'DISCOUNT' && isDecimal(amount) && Number(amount) > 0 ? `-${amount}` : amount;

/** Another kind with as much money: what was a discount is added from then on. */
export function withKind({ kind, amount }: Pick<Adjustment, 'kind' | 'amount'>, wanted: AdjustmentKind) {
  const size = kind === 'DISCOUNT' && isDecimal(amount) ? amount.replace('-', '') : amount;
  return { kind: wanted, amount: signedFor(wanted, size) };
}

export const addAdjustment = (draft: Draft, id: string, label: string): Draft => ({
  ...draft,
  adjustments: [...draft.adjustments, { id, kind: 'DISCOUNT', label, amount: '', reason: '' }],
});

export const setAdjustment = (draft: Draft, id: string, change: Partial<Omit<Adjustment, 'id'>>): Draft => ({
  ...draft,
  adjustments: mapShared(draft.adjustments, (one) => (one.id === id ? { ...one, ...change } : one)),
});

export const removeAdjustment = (draft: Draft, id: string): Draft => ({
  ...draft,
  adjustments: without(draft.adjustments, id),
});
