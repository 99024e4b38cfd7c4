import { describe, expect, it } from 'vitest';
import { quoteMessages, type RuleSetJson, ruleSetSchema, defaultRuleSetJson as usual } from './index.js';

const zone = { code: 'N', label: 'Norte', amount: '30' };

function issues(json: unknown): string[] {
  const { error } = ruleSetSchema.safeParse(json);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('ruleSetSchema', () => {
  it('reads the default rules', () => {
    const rules = ruleSetSchema.parse(usual);

    expect(JSON.parse(JSON.stringify(rules))).toEqual({
      ...usual,
      waste: {
        curved: { LAMINATE: '0.3', VINYL: '0.25', SOLAR_CONTROL: '0.3' },
        byOpening: {
          WINDOW: { LAMINATE: '0.15', VINYL: '0.12', SOLAR_CONTROL: '0.15' },
          DOOR: { LAMINATE: '0.18', VINYL: '0.15', SOLAR_CONTROL: '0.18' },
          SHOWER_ENCLOSURE: { LAMINATE: '0.2', VINYL: '0.18', SOLAR_CONTROL: '0.2' },
        },
        otherwise: '0.15',
      },
      volumeTiers: [
        { from: '50', rate: '0.05' },
        { from: '100', rate: '0.1' },
        { from: '200', rate: '0.15' },
        { from: '500', rate: '0.2' },
      ],
      removalRate: '6',
    });
  });

  it('reads what it wrote', () => {
    const rules = ruleSetSchema.parse({
      ...usual,
      travelZones: [zone],
      overrides: { AUTOMOTIVE: { taxRate: '0.1' } },
    });

    expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });

  it('calls a zone by its code when it has no label, and needs no overrides', () => {
    const { overrides: _none, ...tables } = usual;
    const rules = ruleSetSchema.parse({ ...tables, travelZones: [{ code: ' N ', amount: '30' }] });

    expect(rules.travelZones).toMatchObject([{ code: 'N', label: 'N' }]);
    expect(rules.overrides).toEqual({});
  });

  it.each<[string, object]>([
    ['no tiers', { volumeTiers: [] }],
    ['a tier from the first centimetre', { volumeTiers: [{ from: '0', rate: '0.01' }] }],
    ['an override of one table', { overrides: { RESIDENTIAL: { minimumCharge: '100' } } }],
    [
      'a waste rate for any kind of opening',
      { waste: { ...usual.waste, byOpening: { SUNROOF: { PRIVACY: '0.4' } } } },
    ],
  ])('takes %s', (_case, change) => {
    expect(issues({ ...usual, ...change })).toEqual([]);
  });

  it.each<[string, Partial<RuleSetJson>, string[]]>([
    ['a negative rate', { taxRate: '-0.1' }, ['taxRate: rules.decimal']],
    ['an exponent', { taxRate: '1e-1' }, ['taxRate: rules.decimal']],
    ['a tax above the price', { taxRate: '1.01' }, ['taxRate: rules.tooLarge']],
    [
      'unsorted tiers',
      { volumeTiers: [usual.volumeTiers[1], usual.volumeTiers[0]].flatMap((tier) => tier ?? []) },
      ['volumeTiers: rules.tierOrder'],
    ],
    [
      'a tier twice',
      {
        volumeTiers: [
          { from: '50', rate: '0.1' },
          { from: '50.0', rate: '0.2' },
        ],
      },
      ['volumeTiers: rules.tierOrder'],
    ],
    ['a zone twice', { travelZones: [zone, { ...zone, code: 'N ' }] }, ['travelZones: rules.zoneTwice']],
    [
      'a negative rate in an override',
      { overrides: { AUTOMOTIVE: { removalRate: '-6' } } },
      ['overrides.AUTOMOTIVE.removalRate: rules.decimal'],
    ],
  ])('refuses %s', (_case, change, expected) => {
    expect(issues({ ...usual, ...change })).toEqual(expected);
    expect(expected.every((issue) => (issue.split(': ')[1] ?? '') in quoteMessages.es)).toBe(true);
  });

  it.each<[string, object]>([
    ['an unknown vertical', { overrides: { MARINE: {} } }],
    ['an unknown table', { discounts: [] }],
    ['an unknown film', { waste: { ...usual.waste, curved: { PAPER: '0.1' } } }],
    ['a number instead of text', { taxRate: 0.19 }],
    ['a missing table', { waste: undefined }],
  ])('refuses %s', (_case, change) => {
    expect(issues({ ...usual, ...change })).not.toEqual([]);
  });
});
