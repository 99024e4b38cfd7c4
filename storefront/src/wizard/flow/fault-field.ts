import type { Draft, Opening } from './draft';
import { field, type OpeningField } from './fault';
import { isVehicle } from './openings';
import type { StepId } from './steps';

/** Where on the screens the API's fault belongs. */
export interface FaultPlace {
  readonly step: StepId;
  readonly field: string;
}

const OPENING_FIELDS: readonly OpeningField[] = ['type', 'label', 'width', 'height', 'quantity'];
const CONTACT_FIELDS = ['name', 'email', 'phone', 'taxId', 'businessActivity'] as const;
const VEHICLE_FIELDS = ['make', 'model', 'year', 'bodyType'] as const;
const ROOM_FIELDS = ['name', 'floor', 'openings'] as const;
const ADDRESS_FIELDS = ['line1', 'district'] as const;

const oneOf = <T extends string>(known: readonly T[], name: string | undefined): T | undefined =>
  known.find((candidate) => candidate === name);

type Path = readonly (string | undefined)[];

/** The scope from which an opening has its film in an alternative, as the stripes' fields are named. */
function filmPlace(draft: Draft, roomId: string, openingId: string, [index, name, part]: Path): FaultPlace {
  const option = draft.options[Number(index)] ?? draft.options[0];
  const id = option?.id ?? '';
  const scope = option?.openings[openingId] ? openingId : option?.rooms[roomId] ? roomId : 'all';
  const stripes = name === 'stripes' ? oneOf(['count', 'width'], part) : undefined;
  if (stripes) return { step: 'film', field: field.stripes(id, scope, stripes) };
  return { step: 'film', field: name === 'option' ? field.option(id) : field.films(id) };
}

function openingPlace(draft: Draft, roomId: string, opening: Opening, [name, ...rest]: Path): FaultPlace {
  if (name === 'items') return filmPlace(draft, roomId, opening.id, rest);
  const step = isVehicle(draft) ? 'glasses' : 'openings';
  return { step, field: field.opening(opening.id, oneOf(OPENING_FIELDS, name) ?? 'label') };
}

function vehiclePlace(draft: Draft, [at, name, index, ...rest]: Path): FaultPlace | null {
  const vehicle = draft.vehicles[Number(at)] ?? draft.vehicles[0];
  if (!vehicle) return null;
  const { id, openings } = vehicle;
  const opening = name === 'openings' ? openings[Number(index)] : undefined;
  if (opening) return openingPlace(draft, id, opening, rest);
  if (name === 'openings') return { step: 'glasses', field: field.vehicle(id, 'glasses') };
  return { step: 'vehicle', field: field.vehicle(id, oneOf(VEHICLE_FIELDS, name) ?? 'make') };
}

function propertyPlace(draft: Draft, [name, index, part, openingIndex, ...rest]: Path): FaultPlace {
  if (name === 'address') {
    return { step: 'contact', field: field.place(oneOf(ADDRESS_FIELDS, index) ?? 'line1') };
  }
  if (name !== 'rooms') return { step: 'place', field: field.place('type') };
  const room = draft.rooms[Number(index)];
  if (!room) return { step: 'rooms', field: field.rooms };
  const opening = part === 'openings' ? room.openings[Number(openingIndex)] : undefined;
  if (opening) return openingPlace(draft, room.id, opening, rest);
  const step = part === 'openings' ? 'openings' : 'rooms';
  return { step, field: field.room(room.id, oneOf(ROOM_FIELDS, part) ?? 'name') };
}

/**
 * The field that a path of the API's userErrors names, in the draft that was sent; null for what no field shows, such as
 * the whole quote. The path follows the arguments: of a preview from `properties`, of a submission from `quote`.
 */
export function fieldOfPath(draft: Draft, path: readonly string[] | null | undefined): FaultPlace | null {
  const sent = (path ?? []).filter((name, place) => !(place < 2 && (name === 'input' || name === 'quote')));
  const [name, index, ...rest] = sent;
  if (name === 'customer') {
    const part = index === 'whatsapp' ? 'phone' : oneOf(CONTACT_FIELDS, index);
    return { step: 'contact', field: field.contact(part ?? 'email') };
  }
  if (name === 'notes') return { step: 'contact', field: field.contact('notes') };
  if (name === 'vertical') return { step: 'kind', field: field.kind };
  if (name === 'vehicles' && isVehicle(draft)) return vehiclePlace(draft, [index, ...rest]);
  if (name === 'properties' && !isVehicle(draft)) return propertyPlace(draft, rest);
  return null;
}
