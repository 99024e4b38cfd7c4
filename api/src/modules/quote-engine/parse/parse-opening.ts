import type { FaultList } from '../../../kernel/fault-list.js';
import type { Catalogue } from '../catalogue.js';
import { MAX_ITEMS_OF_OPENING } from '../limits.js';
import { sentence } from '../messages/sentence.js';
import type { OpeningInputData } from '../quote-input.js';
import type { OpeningRequest } from '../quote-request.js';
import { type OpeningType, PROPERTY_OPENING_TYPES, VEHICLE_OPENING_TYPES } from '../vocabulary.js';
import { QUANTITY, SIDE } from './bounds.js';
import { type ListBounds, readList } from './lists.js';
import { checkDecimal, checkNumber } from './numbers.js';
import { parseItem } from './parse-item.js';
import { optionalLabel, optionalText } from './texts.js';

const ITEMS: ListBounds = { max: MAX_ITEMS_OF_OPENING, empty: 'quote.itemsRequired' };
const TYPES_OF: Record<Place, ReadonlySet<OpeningType>> = {
  property: new Set(PROPERTY_OPENING_TYPES),
  vehicle: new Set(VEHICLE_OPENING_TYPES),
};

/** What an opening belongs to. */
export type Place = 'property' | 'vehicle';

/** What the openings of a quote are checked against. */
export interface OpeningContext {
  readonly place: Place;
  readonly catalogue: Catalogue;
  /** False in a quote with too many items to look at each. */
  readonly readItems: boolean;
}

export function parseOpening(
  input: OpeningInputData,
  { place, catalogue, readItems }: OpeningContext,
  faults: FaultList,
): OpeningRequest {
  const label = optionalLabel(input.label, faults, 'label');
  if (!TYPES_OF[place].has(input.type)) {
    faults.add('INVALID', sentence(WRONG_TYPE[place]), 'type');
  }
  checkDecimal(input.width, SIDE, faults, 'width');
  checkDecimal(input.height, SIDE, faults, 'height');
  const quantity = checkNumber(input.quantity, QUANTITY, faults, 'quantity') ?? 1;
  const texts = {
    glassType: optionalText(input.glassType, faults, 'glassType'),
    frameMaterial: optionalText(input.frameMaterial, faults, 'frameMaterial'),
    openingDirection: optionalText(input.openingDirection, faults, 'openingDirection'),
  };
  const items = readItems
    ? readList(input.items, ITEMS, faults.at('items'), (item, at) => parseItem(item, catalogue, at))
    : [];
  return {
    label,
    type: input.type,
    width: input.width,
    height: input.height,
    quantity,
    measuredBy: input.measuredBy ?? 'CUSTOMER',
    ...texts,
    difficultAccess: input.difficultAccess ?? false,
    curvedGlass: input.curvedGlass ?? false,
    extremeWeather: input.extremeWeather ?? false,
    removeOldFilm: input.removeOldFilm ?? false,
    items: items.filter((item) => item !== null),
  };
}

const WRONG_TYPE = {
  property: 'quote.openingOfVehicle',
  vehicle: 'quote.openingOfProperty',
} as const;
