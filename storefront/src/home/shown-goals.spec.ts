import { expect, it } from 'vitest';
import { filmWith } from '../films/fixtures';
import { exampleOf } from './shown-goals';

const bronze = filmWith({ heatRejection: 65, visibleLightTransmission: 20, opacity: 80 }, { sku: 'BRONZE' });
const ceramic = filmWith({ heatRejection: 50, visibleLightTransmission: 70 }, { sku: 'CERAMIC' });
const mirror = filmWith(
  { heatRejection: 75, visibleLightTransmission: 15, opacity: 70, color: 'silver' },
  { sku: 'MIRROR', type: 'PRIVACY' },
);
const films = [ceramic, mirror, bronze];

it.each([
  ['HEAT', 'BRONZE'],
  ['PRIVACY_DAY', 'MIRROR'],
  ['SAFETY', undefined],
] as const)('%s is shown by %s', (goal, sku) => expect(exampleOf(films, goal)?.sku).toBe(sku));
