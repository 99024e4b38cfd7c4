import { accept } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { zip } from '../../../kernel/zip.js';
import { parseMeasuredProperty } from '../../quote-engine/index.js';
import type { CustomerPropertyInput } from '../graphql/property.input.js';
import type { PropertyView } from '../graphql/property.type.js';
import { propertyJson } from '../read-model/place-json.js';
import { keptIds } from './kept-ids.js';
import type { PlaceKind } from './place-kind.js';
import { openingRow, propertyRow, roomRow } from './place-rows.js';

const PATH = ['input'];

/** The ids that the parts of an input get, room by room. */
const idsOf = (input: CustomerPropertyInput, before: PropertyView | null, faults: FaultList) => {
  const rooms = before?.rooms ?? [];
  const roomId = keptIds(rooms.map(({ id }) => id));
  const openingId = keptIds(rooms.flatMap(({ openings }) => openings.map(({ id }) => id)));
  return input.rooms.map((room, index) => {
    const at = faults.at('rooms', index);
    return {
      id: roomId(room.id, at),
      openings: room.openings.map(({ id }, place) => openingId(id, at.at('openings', place))),
    };
  });
};

/** Customers' properties. */
export const propertyKind: PlaceKind<CustomerPropertyInput, PropertyView> = {
  name: 'property',
  alias: 'p',
  columns: ['type', 'address', 'total_area', 'floors'],
  json: propertyJson(''),
  empty: 'delete from room where property_id = $1',
  read: (input, id, before) => {
    const parsed = parseMeasuredProperty(input, PATH);
    const faults = FaultList.for(PATH);
    if (!parsed.ok) faults.take(parsed.faults);
    const ids = faults.result(idsOf(input, before, faults));
    if (!ids.ok) return ids;
    if (!parsed.ok) return parsed;
    const rooms = zip(parsed.value.rooms, ids.value);
    return accept({
      head: propertyRow(parsed.value),
      rooms: rooms.map(([room, kept], index) => roomRow(room, kept.id, id, index + 1)),
      openings: rooms.flatMap(([room, kept]) =>
        zip(room.openings, kept.openings).map(([glass, openingId], at) =>
          openingRow(glass, openingId, { room_id: kept.id }, at + 1),
        ),
      ),
    });
  },
};
