import type { FaultList } from '../../../kernel/fault-list.js';
import { MAX_OPENINGS_OF_VEHICLE } from '../limits.js';
import { sentence } from '../messages/sentence.js';
import type { VehicleInputData } from '../quote-input.js';
import type { VehicleRequest } from '../quote-request.js';
import { VEHICLE_YEAR } from './bounds.js';
import { type ListBounds, readList } from './lists.js';
import { checkNumber } from './numbers.js';
import type { ReadOpening } from './parse-glass.js';
import { optionalText } from './texts.js';

const OPENINGS: ListBounds = { max: MAX_OPENINGS_OF_VEHICLE, empty: 'quote.openingsRequired' };
/** ISO 3779: I, O and Q are left out because they look like 1 and 0. */
const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

export function parseVehicle<Input, Output>(
  input: VehicleInputData<Input>,
  readOpening: ReadOpening<Input, Output>,
  faults: FaultList,
): VehicleRequest<Output> {
  return {
    sourceId: input.sourceId ?? null,
    vin: parseVin(input.vin, faults),
    make: optionalText(input.make, faults, 'make'),
    model: optionalText(input.model, faults, 'model'),
    year: checkNumber(input.year, VEHICLE_YEAR, faults, 'year'),
    bodyType: optionalText(input.bodyType, faults, 'bodyType'),
    openings: readList(input.openings, OPENINGS, faults.at('openings'), readOpening),
  };
}

function parseVin(value: string | null | undefined, faults: FaultList): string | null {
  const vin = value?.trim().toUpperCase();
  if (!vin) return null;
  if (!VIN.test(vin)) faults.add('INVALID', sentence('quote.vin'), 'vin');
  return vin;
}
