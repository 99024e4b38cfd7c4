import type { Draft, NewId, Place, Property, Vehicle } from './draft';
import { copyOfRoom } from './openings';
import { changePlace, insertAfter, without } from './tree';

export const NEW_PROPERTY: Property = {
  kind: 'property',
  type: 'HOUSE',
  address: null,
  totalArea: null,
  floors: null,
  sourceId: null,
};

export const NEW_VEHICLE: Vehicle = {
  kind: 'vehicle',
  make: '',
  model: '',
  year: '',
  bodyType: '',
  vin: '',
  sourceId: null,
};

export const addPlace = (draft: Draft, place: Place): Draft => ({
  ...draft,
  places: [...draft.places, place],
});

export const setPlace = (draft: Draft, id: string, about: Place['about']): Draft =>
  changePlace(draft, id, (place) => ({ ...place, about }));

export const removePlace = (draft: Draft, id: string): Draft => {
  const places = without(draft.places, id);
  return places === draft.places ? draft : { ...draft, places };
};

/** The same once more below it: no longer a copy of a place that the customer has. */
export function copyPlace(draft: Draft, id: string, newId: NewId): Draft {
  const place = draft.places.find((one) => one.id === id);
  if (!place) return draft;
  const copy: Place = {
    id: newId(),
    about: { ...place.about, sourceId: null },
    rooms: place.rooms.map((room) => copyOfRoom(room, newId)),
  };
  return { ...draft, places: insertAfter(draft.places, id, copy) };
}
