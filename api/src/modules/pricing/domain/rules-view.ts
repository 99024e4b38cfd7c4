import type { RuleSet, RuleTables, WasteRow, WasteTable } from '../../quote-engine/index.js';
import { OPENING_TYPES, PRODUCT_TYPES, VERTICALS } from '../../quote-engine/index.js';
import type { PricingRules, VerticalRules } from '../graphql/pricing-rules.type.js';
import type { WasteRate, WasteRules } from '../graphql/rules.type.js';

const ratesOf = (row: WasteRow): WasteRate[] =>
  PRODUCT_TYPES.flatMap((product) => {
    const rate = row[product];
    return rate ? [{ product, rate }] : [];
  });

const wasteView = ({ byOpening, curved, otherwise }: WasteTable): WasteRules => ({
  byOpening: OPENING_TYPES.flatMap((opening) => {
    const row = byOpening[opening];
    return row ? [{ opening, rates: ratesOf(row) }] : [];
  }),
  curved: ratesOf(curved),
  otherwise,
});

const overrideView = ({ waste, volumeTiers, travelZones, ...tables }: Partial<RuleTables>) => ({
  ...tables,
  waste: waste && wasteView(waste),
  volumeTiers: volumeTiers && [...volumeTiers],
  travelZones: travelZones && [...travelZones],
});

/** Rules in the API's form: a table by opening or film is a list, in the order in which the API names them. */
export const rulesView = ({
  waste,
  overrides,
  volumeTiers,
  travelZones,
  ...tables
}: RuleSet): PricingRules => ({
  ...tables,
  waste: wasteView(waste),
  volumeTiers: [...volumeTiers],
  travelZones: [...travelZones],
  overrides: VERTICALS.flatMap((vertical): VerticalRules[] => {
    const override = overrides[vertical];
    return override ? [{ vertical, ...overrideView(override) }] : [];
  }),
});
