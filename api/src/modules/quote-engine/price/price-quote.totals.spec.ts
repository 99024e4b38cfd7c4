import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { catalogue } from '../fixtures/catalogue.js';
import { faultsOf } from '../fixtures/faults.js';
import * as some from '../fixtures/inputs.js';
import { CLP, DEFAULT_RULES, linesOf, request, totalsOf, USD } from '../fixtures/price.js';
import {
  type Catalogue,
  priceQuote,
  type QuoteInputData,
  type RuleSet,
  type StaffAdjustment,
} from '../index.js';

const d = Decimal.parse;

/** A quote whose film covers exactly that many m², waste included (0.15), times the height. */
const covering = (width: string, height: string) =>
  some.quoteOf(some.opening({ type: 'SLIDING_DOOR', width: d(width), height: d(height) }));

describe('volume tiers', () => {
  const rules: RuleSet = {
    ...DEFAULT_RULES,
    waste: { ...DEFAULT_RULES.waste, otherwise: Decimal.ZERO },
  };

  it.each([
    ['9.999', '5', '0', '50'],
    ['10', '5', '0.05', '100'],
    ['10.001', '9.999', '0.05', '100'],
    ['10', '10', '0.1', '200'],
    ['10', '20', '0.15', '500'],
    ['10', '50', '0.2', undefined],
  ])('%s m × %s m: %s', (width, height, rate, nextFrom) => {
    const [found] = totalsOf(covering(width, height), rules);

    expect([found?.volumeDiscountRate.toString(), found?.nextTier?.from.toString()]).toEqual([
      rate,
      nextFrom,
    ]);
  });

  it('are compared exactly, waste included', () => {
    const below = d('0.05').times(d('869.565'));
    expect(totalsOf(covering('0.05', '50'))[0]?.area.toString()).toBe('2.875');
    expect(below.compare(Decimal.of(50))).toBeLessThan(0);
    const area = (quantity: number) =>
      totalsOf(some.quoteOf(some.opening({ width: d('1'), height: d('0.5'), quantity })))[0];
    // 0.5 m² × 1.15 = 0.575 m² apiece: 86 of them stay below 50 m², 87 pass it.
    expect([area(86)?.area, area(86)?.volumeDiscountRate].map(String)).toEqual(['49.45', '0']);
    expect([area(87)?.area, area(87)?.volumeDiscountRate].map(String)).toEqual(['50.025', '0.05']);
  });

  it('may be none at all', () => {
    const [found] = totalsOf(covering('50', '50'), { ...DEFAULT_RULES, volumeTiers: [] });

    expect([String(found?.volumeDiscountRate), found?.nextTier]).toEqual(['0', null]);
  });
});

describe('adjustments', () => {
  const zone = { code: 'N', label: 'Zona $& norte', amount: d('30.005') };
  const staff: StaffAdjustment[] = [
    { kind: 'DISCOUNT', label: 'Amigo', amount: d('-10.005'), reason: 'Vecino' },
    { kind: 'SETUP', label: 'Andamio', amount: d('5'), reason: null },
  ];
  const rules: RuleSet = { ...DEFAULT_RULES, travelZones: [zone], minimumCharge: Decimal.of(500) };
  const input: QuoteInputData = {
    ...some.quoteOf(
      some.opening({ removeOldFilm: true, quantity: 2, items: [some.FILM, some.FILM] }),
      some.opening({ removeOldFilm: true, items: [{ ...some.FILM, option: 'A' }] }),
      some.opening({ removeOldFilm: true, items: [{ ...some.FILM, option: 'B' }] }),
    ),
    travelZone: 'N',
  };

  it('come as removal, travel, the staff’s own and what is missing to the minimum', () => {
    const [found] = totalsOf(input, rules, { staff });

    // 5 m² × 1.15 × (45 + 15) = 345; removal of 3 m² × 6.00, each opening of the alternative once.
    expect(found?.subtotal.toString()).toBe('345');
    expect(found?.adjustments.map(({ amount, ...rest }) => ({ ...rest, amount: amount.toString() }))).toEqual(
      [
        {
          kind: 'REMOVAL',
          amount: '18',
          reason: '3 m² × 6',
          origin: 'RULE',
          message: { key: 'adjustment.REMOVAL', params: undefined },
        },
        {
          kind: 'TRAVEL',
          amount: '30.01',
          reason: null,
          origin: 'RULE',
          message: { key: 'adjustment.TRAVEL', params: { zone: 'Zona $& norte' } },
        },
        {
          kind: 'DISCOUNT',
          label: 'Amigo',
          amount: '-10.01',
          reason: 'Vecino',
          origin: 'STAFF',
        },
        { kind: 'SETUP', label: 'Andamio', amount: '5', reason: null, origin: 'STAFF' },
        {
          kind: 'MINIMUM_CHARGE',
          amount: '112',
          reason: null,
          origin: 'RULE',
          message: { key: 'adjustment.MINIMUM_CHARGE', params: undefined },
        },
      ],
    );
    expect([found?.net, found?.tax, found?.total].map(String)).toEqual(['500', '95', '595']);
  });

  it('have no minimum charge when the price reaches it', () => {
    const minimum = (amount: string) =>
      totalsOf(some.quoteOf(some.opening()), {
        ...DEFAULT_RULES,
        minimumCharge: d(amount),
      })[0]?.adjustments.map((one) => one.amount.toString());

    expect(minimum('69')).toEqual([]);
    expect(minimum('68.99')).toEqual([]);
    expect(minimum('69.01')).toEqual(['0.01']);
  });

  it('of the rules are whole minor units', () => {
    const travelAndMinimum = { ...rules, minimumCharge: d('1000000.5') };
    const [found] = totalsOf({ ...some.quoteOf(some.opening()), travelZone: 'N' }, travelAndMinimum, {
      currency: CLP,
    });

    expect(found?.adjustments.map(({ amount }) => amount.toString())).toEqual(['30', '999902']);
    expect(found?.net.toString()).toBe('1000001');
  });

  it('must not bring any alternative below zero', () => {
    const discount = (amount: string): StaffAdjustment[] => [
      { kind: 'DISCOUNT', label: 'Todo', amount: d(amount), reason: null },
    ];
    const result = (amount: string) =>
      priceQuote(request(some.quoteOf(some.opening())), DEFAULT_RULES, USD, discount(amount), ['input']);

    expect(faultsOf(result('-69'))).toEqual([]);
    expect(result('-69.01')).toMatchObject({
      faults: [{ code: 'OUT_OF_RANGE', message: { params: { net: '-0.01' } }, path: ['input'] }],
    });
  });
});

describe('rules of one vertical', () => {
  it('replace the general table and leave the others', () => {
    const rules: RuleSet = { ...DEFAULT_RULES, overrides: { AUTOMOTIVE: { taxRate: Decimal.ZERO } } };

    expect(totalsOf(some.carQuote(some.vehicle()), rules)[0]?.taxRate.toString()).toBe('0');
    expect(totalsOf(some.carQuote(some.vehicle()), rules)[0]?.subtotal.toString()).toBe('69');
    expect(totalsOf(some.quoteOf(some.opening()), rules)[0]?.taxRate.toString()).toBe('0.19');
  });
});

describe('rounding', () => {
  const priced = (material: string): Catalogue => {
    const film = catalogue.get('SEC-CLEAR-4');
    if (!film?.price) throw new Error('The default catalogue lacks the film of these tests');
    const installation = Decimal.ZERO;
    return new Map([[film.sku, { ...film, price: { ...film.price, material: d(material), installation } }]]);
  };
  const plain: RuleSet = { ...DEFAULT_RULES, waste: { curved: {}, byOpening: {}, otherwise: Decimal.ZERO } };
  const cost = (material: string, currency = USD) =>
    linesOf(some.quoteOf(some.opening()), plain, {
      products: priced(material),
      currency,
    })[0]?.materialCost.toString();

  it('takes ties away from zero', () => {
    expect([cost('0.005'), cost('0.0049999999'), cost('1.015')]).toEqual(['0.01', '0', '1.02']);
  });

  it('knows currencies without decimals', () => {
    expect([cost('12345.5', CLP), cost('12345.4999999999', CLP)]).toEqual(['12346', '12345']);
  });

  it('takes ties of staff adjustments away from zero on both sides', () => {
    const staff = ['0.005', '-0.005'].map(
      (amount): StaffAdjustment => ({ kind: 'OTHER', label: 'x', amount: d(amount), reason: null }),
    );

    const [found] = totalsOf(some.quoteOf(some.opening()), DEFAULT_RULES, { staff });
    expect(found?.adjustments.map(({ amount }) => amount.toString())).toEqual(['0.01', '-0.01']);
  });
});
