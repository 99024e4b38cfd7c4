import type { Adjustment, Draft } from './draft';
import { mapShared, without } from './tree';

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
