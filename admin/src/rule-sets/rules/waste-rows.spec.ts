import { expect, it } from 'vitest';
import { filmsOf, ratesFor } from './waste-rows';

const waste = {
  otherwise: '0.10',
  byOpening: [{ opening: 'WINDOW' as const, rates: [{ product: 'VINYL' as const, rate: '0.05' }] }],
  curved: [{ product: 'SECURITY' as const, rate: '0.3' }],
};

it('has a column for each film, and the rate of everything else where there is none', () => {
  const films = filmsOf(waste);
  expect(films).toEqual(['VINYL', 'SECURITY']);
  expect(ratesFor(films, waste.byOpening[0]?.rates ?? [], waste.otherwise)).toEqual(['0.05', '0.10']);
});
