import { expect, test } from 'vitest';
import { checkRuleSet } from './check-rule-set.js';
import { defaultRuleSetJson } from './default-rule-set.js';
import type { RuleSetJson } from './rule-set-schema.js';

const faultsOf = (changes: Partial<RuleSetJson>): readonly string[] => {
  const checked = checkRuleSet({ ...defaultRuleSetJson, ...changes });
  return checked.ok ? [] : checked.faults.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const zone = (code: string) => ({ code, amount: '10' });

test('the default rules pass', () => expect(faultsOf({})).toEqual([]));

test('every fault is named at its path', () => {
  expect(
    faultsOf({
      taxRate: '1.5',
      removalRate: '-1',
      waste: { ...defaultRuleSetJson.waste, byOpening: { WINDOW: { VINYL: '11' } } },
      complexity: { ...defaultRuleSetJson.complexity, floorAbove: 201, floor: '100.1' },
      travelZones: [zone(' '), zone('ñ'.repeat(121)), zone('a\0b')],
      overrides: { AUTOMOTIVE: { taxRate: '2' } },
    }),
  ).toEqual([
    'OUT_OF_RANGE waste.byOpening.WINDOW.VINYL',
    'OUT_OF_RANGE complexity.floorAbove',
    'OUT_OF_RANGE complexity.floor',
    'OUT_OF_RANGE removalRate',
    'REQUIRED travelZones.0.code',
    'OUT_OF_RANGE travelZones.1.code',
    'INVALID travelZones.2.code',
    'OUT_OF_RANGE taxRate',
    'OUT_OF_RANGE overrides.AUTOMOTIVE.taxRate',
  ]);
});

test.each<[string, Partial<RuleSetJson>]>([
  ['INVALID travelZones', { travelZones: [zone('A'), zone(' A ')] }],
  ['TOO_MANY travelZones', { travelZones: Array.from({ length: 501 }, (_, index) => zone(`Z${index}`)) }],
  [
    'INVALID volumeTiers',
    {
      volumeTiers: [
        { from: '50', rate: '0.1' },
        { from: '50.0', rate: '0.2' },
      ],
    },
  ],
])('%s', (fault, changes) => expect(faultsOf(changes)).toEqual([fault]));

test('characters are counted as a reader counts them', () => {
  expect(faultsOf({ travelZones: [zone('🪟'.repeat(120))] })).toEqual([]);
});
