import { expect, test } from 'vitest';
import { defaultRuleSetJson, type RuleSetJson, ruleSetSchema } from '../../quote-engine/index.js';
import { compareRules } from './compare-rules.js';

const rules = (changes: Partial<RuleSetJson> = {}) =>
  ruleSetSchema.parse({ ...defaultRuleSetJson, ...changes });

test('equal rules differ in nothing, however their decimals are written', () => {
  expect(compareRules(rules(), rules({ taxRate: '0.190', removalRate: '6' }))).toEqual([]);
});

test('differences are named by what they are', () => {
  const { waste, complexity } = defaultRuleSetJson;
  const changed = rules({
    waste: { ...waste, byOpening: { ...waste.byOpening, WINDOW: { LAMINATE: '0.16' } }, otherwise: '0.2' },
    complexity: { ...complexity, floorAbove: 4 },
    volumeTiers: [
      { from: '60', rate: '0.05' },
      { from: '100', rate: '0.12' },
      { from: '200', rate: '0.15' },
      { from: '500', rate: '0.20' },
    ],
    travelZones: [{ code: 'ÑUÑOA', label: 'Ñuñoa', amount: '12.50' }],
    overrides: { AUTOMOTIVE: { taxRate: '0', travelZones: [] } },
  });
  const told = compareRules(rules(), changed).map(
    ({ path, before, after }) => `${path}: ${before} -> ${after}`,
  );
  expect(told).toEqual([
    'waste.byOpening.WINDOW.LAMINATE: 0.15 -> 0.16',
    'waste.byOpening.WINDOW.VINYL: 0.12 -> null',
    'waste.byOpening.WINDOW.SOLAR_CONTROL: 0.15 -> null',
    'waste.otherwise: 0.15 -> 0.2',
    'complexity.floorAbove: 3 -> 4',
    'volumeTiers.50.rate: 0.05 -> null',
    'volumeTiers.100.rate: 0.1 -> 0.12',
    'volumeTiers.60.rate: null -> 0.05',
    'travelZones.ÑUÑOA.label: null -> Ñuñoa',
    'travelZones.ÑUÑOA.amount: null -> 12.5',
    'overrides.AUTOMOTIVE.taxRate: null -> 0',
    'overrides.AUTOMOTIVE.travelZones: null -> []',
  ]);
});
