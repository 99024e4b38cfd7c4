import type { FaultList } from '../../../kernel/fault-list.js';
import { MAX_OPENINGS_OF_ROOM, MAX_ROOMS } from '../limits.js';
import type { PropertyInputData, RoomInputData } from '../quote-input.js';
import type { PropertyRequest, RoomRequest } from '../quote-request.js';
import { FLOOR, FLOOR_AREA, FLOORS } from './bounds.js';
import { type ListBounds, readElements, readList } from './lists.js';
import { checkDecimal, checkNumber } from './numbers.js';
import { parseAddress } from './parse-address.js';
import type { ReadOpening } from './parse-glass.js';
import { requiredLabel } from './texts.js';

const OPENINGS: ListBounds = { max: MAX_OPENINGS_OF_ROOM, empty: 'quote.openingsRequired' };
const GROUND_FLOOR = 1;

/** A property may have no rooms as long as the quote has some: rooms are bounded in all. */
export function parseProperty<Input, Output>(
  input: PropertyInputData<Input>,
  readOpening: ReadOpening<Input, Output>,
  faults: FaultList,
): PropertyRequest<Output> {
  return {
    sourceId: input.sourceId ?? null,
    type: input.type,
    address: input.address ? parseAddress(input.address, faults.at('address')) : null,
    totalArea: checkDecimal(input.totalArea, FLOOR_AREA, faults, 'totalArea'),
    floors: checkNumber(input.floors, FLOORS, faults, 'floors'),
    rooms: readElements(input.rooms, MAX_ROOMS, faults.at('rooms'), (room, at) =>
      parseRoom(room, readOpening, at),
    ),
  };
}

function parseRoom<Input, Output>(
  input: RoomInputData<Input>,
  readOpening: ReadOpening<Input, Output>,
  faults: FaultList,
): RoomRequest<Output> {
  return {
    name: requiredLabel(input.name, faults, 'name'),
    type: input.type,
    area: checkDecimal(input.area, FLOOR_AREA, faults, 'area'),
    floor: checkNumber(input.floor, FLOOR, faults, 'floor') ?? GROUND_FLOOR,
    openings: readList(input.openings, OPENINGS, faults.at('openings'), readOpening),
  };
}
