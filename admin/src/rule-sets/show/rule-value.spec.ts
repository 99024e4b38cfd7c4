import { expect, it } from 'vitest';
import { fallsToOtherwise, valueKind } from './rule-value';

it.each([
  ['taxRate', '0.19', 'rate'],
  ['overrides.AUTOMOTIVE.taxRate', '0', 'rate'],
  ['waste.byOpening.WINDOW.LAMINATE', '0.15', 'rate'],
  ['volumeTiers.50.rate', '0.05', 'rate'],
  ['travelZones.NORTE.amount', '12.5', 'money'],
  ['travelZones.taxRate.label', 'x', 'text'],
  ['minimumCharge', '0', 'money'],
  ['complexity.floorAbove', '3', 'text'],
  ['complexity.floor', '1.2', 'factor'],
  ['overrides.AUTOMOTIVE.travelZones', '[]', 'text'],
  ['taxRate', null, 'text'],
] as const)('%s of %s is a %s', (path, value, kind) => expect(valueKind(path, value)).toBe(kind));

it('knows which places fall to the rate of everything else', () => {
  expect(fallsToOtherwise('waste.curved.VINYL')).toBe(true);
  expect(fallsToOtherwise('waste.otherwise')).toBe(false);
});
