import { expect, it } from 'vitest';
import { BEGINNING, readChange, stepsOf } from './read-change';

it('asks for what is typed, and for nothing that is not', () => {
  const draft = {
    ...BEGINNING,
    value: '+3,5 %',
    minMaterial: '1.000',
    parts: 'BOTH',
    vertical: 'COMMERCIAL',
  } as const;
  expect(readChange(draft, 'es')).toEqual({
    variables: {
      filter: {
        search: null,
        categorySlug: null,
        vertical: 'COMMERCIAL',
        type: null,
        minMaterial: '1000',
        maxMaterial: null,
      },
      change: {
        kind: 'PERCENT',
        value: '3.5',
        parts: ['MATERIAL', 'INSTALLATION'],
        roundTo: null,
        direction: 'NEAREST',
      },
      validFrom: null,
    },
    faults: {},
  });
});

it('says which texts are no numbers', () =>
  expect(readChange({ ...BEGINNING, maxMaterial: 'x' }, 'es').faults).toEqual({
    maxMaterial: 'decimal.money',
    value: 'decimal.measure',
  }));

it('rounds to nothing finer than the currency has', () => {
  expect(stepsOf('USD').at(0)).toBe('0.05');
  expect(stepsOf('CLP').at(0)).toBe('1');
});
