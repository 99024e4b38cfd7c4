import { expect, it } from 'vitest';
import { ruleSteps } from './rule-steps';

it.each([
  ['taxRate', { steps: ['taxRate'] }],
  ['volumeTiers.500.rate', { steps: ['volumeTiers'], tier: '500' }],
  [
    'overrides.VEHICLE.volumeTiers.12.5.rate',
    { steps: ['overrides', 'VEHICLE', 'volumeTiers'], tier: '12.5' },
  ],
  ['travelZones.NORTE.amount', { steps: ['travelZones', 'NORTE', 'amount'] }],
])('%s', (path, steps) => expect(ruleSteps(path)).toEqual(steps));
