import type { QuotationDetailFragment } from '../../generated/graphql';

type Entry = QuotationDetailFragment['history'][number];

/** The latest of one or more entries that are told as one, and all of them, the latest first. */
export interface Fold {
  readonly latest: Entry;
  readonly entries: readonly [Entry, ...Entry[]];
}

/** The editor saves by itself, so that one sitting leaves many of these behind. */
const alike = (one: Entry, other: Entry): boolean =>
  one.kind === 'UPDATED' && other.kind === 'UPDATED' && one.actor === other.actor;

/** A history, oldest first, as it is told: the latest first, and one person's changes in a row as one. */
export function foldHistory(history: readonly Entry[]): readonly Fold[] {
  const folds: Fold[] = [];
  for (const entry of history.toReversed()) {
    const last = folds.at(-1);
    if (last && alike(last.latest, entry))
      folds.splice(-1, 1, { ...last, entries: [...last.entries, entry] });
    else folds.push({ latest: entry, entries: [entry] });
  }
  return folds;
}
