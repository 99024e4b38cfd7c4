import { expect, it } from 'vitest';
import { foldHistory } from './fold-history';

const entry = (minute: number, kind: string, actor: string | null = 'Matías') => ({
  at: `2026-11-21T05:0${minute}:00Z`,
  kind,
  actor,
  message: null,
  from: null,
  to: null,
});

const told = (history: ReturnType<typeof entry>[]) =>
  foldHistory(history).map(
    ({ latest, entries }) => `${latest.kind} ${latest.at.slice(11, 16)} × ${entries.length}`,
  );

it('tells one person’s changes in a row as one, with the latest of them first', () => {
  const history = [entry(0, 'CREATED'), entry(1, 'UPDATED'), entry(2, 'UPDATED'), entry(3, 'UPDATED')];
  expect(told(history)).toEqual(['UPDATED 05:03 × 3', 'CREATED 05:00 × 1']);
});

it('keeps apart what two people did, and what something else came between', () => {
  const history = [
    entry(1, 'UPDATED'),
    entry(2, 'UPDATED', 'Antonia'),
    entry(3, 'RECALCULATED', 'Antonia'),
    entry(4, 'UPDATED', 'Antonia'),
  ];
  expect(told(history)).toEqual([
    'UPDATED 05:04 × 1',
    'RECALCULATED 05:03 × 1',
    'UPDATED 05:02 × 1',
    'UPDATED 05:01 × 1',
  ]);
});

it('folds nothing but changes of the draft', () =>
  expect(told([entry(1, 'SENT'), entry(2, 'SENT')])).toEqual(['SENT 05:02 × 1', 'SENT 05:01 × 1']));
