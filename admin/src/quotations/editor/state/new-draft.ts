import type { Vertical } from '../../../generated/graphql';
import type { Draft, NewId } from './draft';
import { NEW_PROPERTY, NEW_VEHICLE } from './places';
import { newRoom } from './rooms';

/** A place with one room and a row to begin with. */
export function newPlace(draft: Draft, roomName: string, newId: NewId): Draft['places'][number] {
  const about = draft.vertical === 'AUTOMOTIVE' ? NEW_VEHICLE : NEW_PROPERTY;
  return { id: newId(), about, rooms: [newRoom(draft, undefined, roomName, newId)] };
}

export function newDraft(vertical: Vertical, roomName: string, newId: NewId): Draft {
  const empty: Draft = {
    vertical,
    places: [],
    alternatives: [{ id: newId(), name: '' }],
    adjustments: [],
    travelZone: '',
    notes: '',
  };
  return { ...empty, places: [newPlace(empty, roomName, newId)] };
}

/** Another line of business: vehicles and properties have nothing in common, so that their places begin anew. */
export function setVertical(draft: Draft, vertical: Vertical, roomName: string, newId: NewId): Draft {
  const next = { ...draft, vertical };
  if ((draft.vertical === 'AUTOMOTIVE') === (vertical === 'AUTOMOTIVE')) return next;
  return { ...next, places: [newPlace(next, roomName, newId)] };
}
