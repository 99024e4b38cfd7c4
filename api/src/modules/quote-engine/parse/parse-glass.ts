import type { FaultList } from '../../../kernel/fault-list.js';
import { sentence } from '../messages/sentence.js';
import type { GlassInputData } from '../quote-input.js';
import type { GlassRequest } from '../quote-request.js';
import { type OpeningType, PROPERTY_OPENING_TYPES, VEHICLE_OPENING_TYPES } from '../vocabulary.js';
import { QUANTITY, SIDE } from './bounds.js';
import { checkDecimal, checkNumber } from './numbers.js';
import { optionalLabel, optionalText } from './texts.js';

/** What an opening belongs to. */
export type Place = 'property' | 'vehicle';

const TYPES_OF: Record<Place, ReadonlySet<OpeningType>> = {
  property: new Set(PROPERTY_OPENING_TYPES),
  vehicle: new Set(VEHICLE_OPENING_TYPES),
};
const WRONG_TYPE = {
  property: 'quote.openingOfVehicle',
  vehicle: 'quote.openingOfProperty',
} as const;

/** How the openings of a place are read: with the films that they get, or as they are measured only. */
export type ReadOpening<Input, Output> = (input: Input, faults: FaultList) => Output;

/** An opening without its films: kind, size and what makes the work harder. */
export function parseGlass(input: GlassInputData, place: Place, faults: FaultList): GlassRequest {
  const label = optionalLabel(input.label, faults, 'label');
  if (!TYPES_OF[place].has(input.type)) {
    faults.add('INVALID', sentence(WRONG_TYPE[place]), 'type');
  }
  checkDecimal(input.width, SIDE, faults, 'width');
  checkDecimal(input.height, SIDE, faults, 'height');
  return {
    label,
    type: input.type,
    width: input.width,
    height: input.height,
    quantity: checkNumber(input.quantity, QUANTITY, faults, 'quantity') ?? 1,
    measuredBy: input.measuredBy ?? 'CUSTOMER',
    glassType: optionalText(input.glassType, faults, 'glassType'),
    frameMaterial: optionalText(input.frameMaterial, faults, 'frameMaterial'),
    openingDirection: optionalText(input.openingDirection, faults, 'openingDirection'),
    difficultAccess: input.difficultAccess ?? false,
    curvedGlass: input.curvedGlass ?? false,
    extremeWeather: input.extremeWeather ?? false,
    removeOldFilm: input.removeOldFilm ?? false,
  };
}
