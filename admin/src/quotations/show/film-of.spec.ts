import { expect, it } from 'vitest';
import { filmOf } from './film-of';

it('adds panes and stripes each by their own unit', () => {
  const stripes = { unit: 'LINEAR_METER', quantity: '40' } as const;
  const pane = { unit: 'SQUARE_METER', quantity: '2.07' } as const;
  expect(filmOf([pane, stripes, pane])).toEqual([{ ...pane, quantity: '4.14' }, stripes]);
  expect(filmOf([stripes])).toEqual([stripes]);
  expect(filmOf([])).toEqual([]);
});
