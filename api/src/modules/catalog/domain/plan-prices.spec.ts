import { expect, test } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { currencyOf } from '../../../kernel/money.js';
import { type GivenRow, type PriceTarget, planPrices } from './plan-prices.js';

const TODAY = '2026-11-21';
const price = (changes = {}) => ({
  id: 'now',
  unit: 'SQUARE_METER' as const,
  material: '45.50',
  installation: '10.00',
  currency: 'USD',
  validFrom: '2026-01-01',
  validUntil: null,
  ...changes,
});
const target = (sku: string, changes: Partial<PriceTarget> = {}): PriceTarget => ({
  id: `id-${sku}`,
  sku,
  name: sku,
  active: true,
  version: 3,
  cost: null,
  history: [price()],
  ...changes,
});

type Row = Partial<Omit<GivenRow, 'material' | 'installation'>> & {
  readonly material?: string;
  readonly installation?: string;
};

const plan = (rows: readonly Row[], targets: readonly PriceTarget[] = [target('A'), target('B')]) =>
  planPrices(
    rows.map(({ material, installation, ...row }) => ({
      sku: 'A',
      ...row,
      material: material === undefined ? null : Decimal.parse(material),
      installation: installation === undefined ? null : Decimal.parse(installation),
    })),
    new Map(targets.map((one) => [one.sku, one])),
    { currency: currencyOf('USD'), validFrom: TODAY, path: ['prices'] },
  );
const told = (rows: readonly Row[], targets?: readonly PriceTarget[]) =>
  plan(rows, targets).map(({ fate, faults, warnings }) =>
    [fate, ...faults.map(({ code, path }) => `${code} ${path.join('.')}`), ...warnings].join(' '),
  );

test('what a row does not say stays as it is', () => {
  expect(plan([{ material: '50' }])).toMatchObject([
    {
      fate: 'NEW',
      before: { material: '45.50' },
      after: { unit: 'SQUARE_METER', material: '50.00', installation: '10.00', validFrom: TODAY },
      placement: { closes: 'now', replaces: null, validUntil: null },
    },
  ]);
});

test('a price that is in force anyway, and a row that asks nothing, change nothing', () => {
  const unpriced = target('B', { history: [] });
  expect(
    told(
      [{ sku: ' A ', material: '45.5', installation: '10', currency: 'usd' }, { sku: 'B' }],
      [target('A'), unpriced],
    ),
  ).toEqual(['UNCHANGED', 'UNCHANGED']);
});

test('every row is refused for everything that is wrong with it', () => {
  const rows: Row[] = [
    { sku: '' },
    { sku: 'NONE', material: '-1' },
    { sku: 'A', material: '1.005', installation: '1000000000.01', currency: 'CLP', expectedVersion: 2 },
    { sku: 'A', material: '50' },
    { sku: 'B', material: '50' },
  ];
  expect(told(rows, [target('A'), target('B', { history: [] })])).toEqual([
    'REFUSED REQUIRED prices.0.sku',
    'REFUSED NOT_FOUND prices.1.sku OUT_OF_RANGE prices.1.material',
    'REFUSED INVALID prices.2.sku VERSION_CONFLICT prices.2.expectedVersion INVALID prices.2.currency INVALID prices.2.material OUT_OF_RANGE prices.2.installation',
    'REFUSED INVALID prices.3.sku',
    'REFUSED REQUIRED prices.4.unit REQUIRED prices.4.installation',
  ]);
});

test('a film is found whatever its capitals, unless films differ by nothing else', () => {
  expect(told([{ sku: 'sol-5', material: '50' }], [target('SOL-5')])).toEqual(['NEW']);
  const both = [target('SOL-5'), target('Sol-5')];
  expect(told([{ sku: 'Sol-5', material: '50' }], both)).toEqual(['NEW']);
  expect(told([{ sku: 'sol-5', material: '50' }], both)).toEqual(['REFUSED NOT_FOUND prices.0.sku']);
  expect(told([{ sku: 'A' }, { sku: ' a' }])).toEqual([
    'REFUSED INVALID prices.0.sku',
    'REFUSED INVALID prices.1.sku',
  ]);
});

test('a price in another currency is no start for one in the shop’s', () => {
  const foreign = target('A', { history: [price({ currency: 'CLP' })] });
  expect(told([{ material: '50' }], [foreign])).toEqual(['REFUSED REQUIRED prices.0.installation']);
  expect(told([{ material: '50', installation: '1' }], [foreign])).toEqual(['NEW']);
});

test.each<[string, Row, Partial<PriceTarget>]>([
  ['NEW LARGE_CHANGE', { material: '68.26' }, {}],
  ['NEW', { material: '68.25' }, {}],
  ['NEW LARGE_CHANGE', { installation: '4.99' }, {}],
  ['NEW LARGE_CHANGE ZERO BELOW_COST', { material: '0' }, { cost: '20' }],
  ['NEW UNIT_CHANGES', { unit: 'LINEAR_METER', material: '1' }, { cost: '20' }],
  ['NEW BELOW_COST', { material: '44.99' }, { cost: '45' }],
  ['NEW NOT_ON_SALE', { material: '50' }, { active: false }],
  ['NEW REPLACES', { material: '50' }, { history: [price({ validFrom: TODAY })] }],
  [
    'NEW ENDS',
    { material: '50' },
    {
      history: [price({ validUntil: '2027-01-01' }), price({ id: 'next', validFrom: '2027-01-01' })],
    },
  ],
])('%s', (expected, row, changes) => expect(told([row], [target('A', changes)])).toEqual([expected]));
