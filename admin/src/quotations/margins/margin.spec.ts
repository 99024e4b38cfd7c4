import { describe, expect, it } from 'vitest';
import { marginOf } from './margin';

type Line = Parameters<typeof marginOf>[1]['lines'][number];

const line = (more: Partial<Line> = {}): Line => ({
  position: 1,
  openingId: 'o1',
  roomName: 'Living',
  openingLabel: 'V1',
  productName: 'Solar',
  sku: 'SOL',
  unit: 'SQUARE_METER',
  quantity: '2.5',
  materialCost: '100.00',
  installationCost: '20.00',
  product: { id: 'p', costPerSquareMeter: '10.005' },
  ...more,
});
const option = (...lines: Line[]) => ({
  name: 'A',
  selected: false,
  totals: { currency: 'USD', subtotal: '120.00', net: '110.00' },
  lines,
});
const NOWHERE = { properties: [], vehicles: [] };
const stripes = (width: string | null, of = 'A') => ({
  properties: [
    { rooms: [{ openings: [{ id: 'o1', items: [{ option: of, sku: 'VIN', stripes: { width } }] }] }] },
  ],
  vehicles: [],
});

describe('the margin of an alternative', () => {
  it('is what the film brings in, less its cost with waste, to the cent', () => {
    const { lines, cost, margin, rate, unknown } = marginOf(NOWHERE, option(line()));
    expect(lines[0]).toMatchObject({
      area: '2.5',
      cost: '25.01',
      margin: '74.99',
      rate: expect.closeTo(0.7495),
    });
    expect([cost, margin, rate, unknown]).toEqual(['25.01', '84.99', 84.99 / 110, 0]);
  });

  it('rounds a tie away from zero, and to what the currency has', () => {
    const tie = line({ quantity: '2.07', product: { id: 'p', costPerSquareMeter: '12.5' } });
    expect(marginOf(NOWHERE, option(tie)).cost).toBe('25.88');
    const pesos = { ...option(tie), totals: { currency: 'CLP', subtotal: '120', net: '110' } };
    expect(marginOf(NOWHERE, pesos).cost).toBe('26');
  });

  it('is not known while a film’s cost is not', () => {
    const made = marginOf(NOWHERE, option(line(), line({ product: { id: 'p', costPerSquareMeter: null } })));
    expect(made).toMatchObject({ cost: '25.01', margin: null, rate: null, unknown: 1 });
    expect(marginOf(NOWHERE, option(line({ product: null })))).toMatchObject({ unknown: 1 });
  });

  it('counts stripes by their length and width, and by nothing when nobody said how wide', () => {
    const vinyl = line({ sku: 'VIN', unit: 'LINEAR_METER', quantity: '40' });
    expect(marginOf(stripes('0.05'), option(vinyl)).lines[0]).toMatchObject({ area: '2.00', cost: '20.01' });
    expect(marginOf(stripes(null), option(vinyl)).lines[0]).toMatchObject({ area: null, cost: null });
    expect(marginOf(stripes('0.05', 'B'), option(vinyl)).lines[0]).toMatchObject({ area: null });
  });

  it('has no rate where nothing is charged', () => {
    const free = { ...option(line()), totals: { currency: 'USD', subtotal: '0.00', net: '0.00' } };
    expect(marginOf(NOWHERE, free)).toMatchObject({ margin: '-25.01', rate: null });
  });
});
