import { expect, it } from 'vitest';
import { summaryOf } from './effects';

const effect = (
  number: string,
  totalBefore: string,
  totalAfter: string | null,
  difference: string | null,
) => ({
  quotationId: number,
  number,
  revision: 1,
  currency: 'USD',
  totalBefore,
  totalAfter,
  difference,
  userErrors: [],
});

it('adds up what can be priced, and puts first what needs to be looked at', () => {
  const { balances, sorted } = summaryOf([
    effect('same', '10.00', '10.00', '0.00'),
    effect('little', '10.00', '10.10', '0.10'),
    effect('much', '20.00', '15.00', '-5.00'),
    effect('none', '7.00', null, null),
  ]);
  expect(balances).toEqual([
    {
      currency: 'USD',
      count: 3,
      dearer: 1,
      cheaper: 1,
      before: '40.00',
      after: '35.10',
      difference: '-4.90',
    },
  ]);
  expect(sorted.map(({ number }) => number)).toEqual(['none', 'much', 'little', 'same']);
});
