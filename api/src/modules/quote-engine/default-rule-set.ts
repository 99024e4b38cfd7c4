import type { RuleSetJson } from './rule-set-schema.js';

/** The rules that a new installation starts with (quote rules). Decimals are text. */
export const defaultRuleSetJson: RuleSetJson = {
  waste: {
    curved: { LAMINATE: '0.30', VINYL: '0.25', SOLAR_CONTROL: '0.30' },
    byOpening: {
      WINDOW: { LAMINATE: '0.15', VINYL: '0.12', SOLAR_CONTROL: '0.15' },
      DOOR: { LAMINATE: '0.18', VINYL: '0.15', SOLAR_CONTROL: '0.18' },
      SHOWER_ENCLOSURE: { LAMINATE: '0.20', VINYL: '0.18', SOLAR_CONTROL: '0.20' },
    },
    otherwise: '0.15',
  },
  complexity: {
    floorAbove: 3,
    floor: '1.2',
    difficultAccess: '1.3',
    curvedGlass: '1.5',
    extremeWeather: '1.15',
  },
  volumeTiers: [
    { from: '50', rate: '0.05' },
    { from: '100', rate: '0.10' },
    { from: '200', rate: '0.15' },
    { from: '500', rate: '0.20' },
  ],
  removalRate: '6.00',
  travelZones: [],
  minimumCharge: '0',
  taxRate: '0.19',
  overrides: {},
};
