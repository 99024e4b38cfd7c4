import type { OwnOpeningFragment, OwnPropertyFragment, OwnVehicleFragment } from '../../../generated/graphql';
import type { NewId, Opening, Place } from './draft';
import { openingOf, vehicleOf } from './from-quotation';

const measured = (openings: readonly OwnOpeningFragment[], language: string, newId: NewId): Opening[] =>
  openings.map((opening) => openingOf({ ...opening, items: [] }, [], newId(), language));

/** A customer's property as it was last measured, without films. */
export const placeOfProperty = (
  { id, type, address, totalArea, floors, rooms }: OwnPropertyFragment,
  language: string,
  newId: NewId,
): Place => ({
  id: newId(),
  about: { kind: 'property', type, address, totalArea, floors, sourceId: id },
  rooms: rooms.map(({ name, type: kind, floor, area, openings }) => ({
    id: newId(),
    name,
    type: kind,
    floor: String(floor),
    area,
    openings: measured(openings, language, newId),
  })),
});

export const placeOfVehicle = (
  { id, openings, ...vehicle }: OwnVehicleFragment,
  language: string,
  newId: NewId,
): Place => ({
  id: newId(),
  about: vehicleOf({ ...vehicle, sourceId: id }),
  rooms: [
    {
      id: newId(),
      name: '',
      type: 'OTHER',
      floor: '1',
      area: null,
      openings: measured(openings, language, newId),
    },
  ],
});
