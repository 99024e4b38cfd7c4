import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { MAX_ITEMS, MAX_ROOMS } from '../limits.js';
import { sentence } from '../messages/sentence.js';
import type { GlassInputData, PropertyInputData, VehicleInputData } from '../quote-input.js';
import type { GlassRequest, PropertyRequest, VehicleRequest } from '../quote-request.js';
import { parseGlass } from './parse-glass.js';
import { parseProperty } from './parse-property.js';
import { parseVehicle } from './parse-vehicle.js';

/** As many as one quote could hold: each of its openings has a film at least. */
const MAX_OPENINGS = MAX_ITEMS;

/**
 * Checks a property without films, by the bounds that it would have in a quote (it may have no rooms yet); every fault at
 * once, each under `path`.
 */
export function parseMeasuredProperty(
  input: PropertyInputData<GlassInputData>,
  path: readonly string[],
): Result<PropertyRequest<GlassRequest>> {
  const faults = FaultList.for(path);
  const { rooms } = input;
  if (rooms.length > MAX_ROOMS) {
    faults.add('TOO_MANY', sentence('quote.tooManyRooms', { max: MAX_ROOMS }), 'rooms');
  }
  if (rooms.reduce((count, { openings }) => count + openings.length, 0) > MAX_OPENINGS) {
    faults.add('TOO_MANY', sentence('quote.tooManyOpenings', { max: MAX_OPENINGS }), 'rooms');
  }
  return faults.result(parseProperty(input, (glass, at) => parseGlass(glass, 'property', at), faults));
}

/** {@link parseMeasuredProperty} for a vehicle. */
export function parseMeasuredVehicle(
  input: VehicleInputData<GlassInputData>,
  path: readonly string[],
): Result<VehicleRequest<GlassRequest>> {
  const faults = FaultList.for(path);
  return faults.result(parseVehicle(input, (glass, at) => parseGlass(glass, 'vehicle', at), faults));
}
