import type { Draft, Opening, Room, Vehicle } from './draft';
import { type Fault, type FaultCode, field, type VehicleField } from './fault';
import { floorOf, MAX_LABEL, MAX_OPENINGS_OF_ROOM, quantityOf, yearOf } from './numbers';
import { remembered } from './remembered';
import { readSize } from './size';

export type Found = readonly [field: string, code: FaultCode];

const named = (found: Found[], step: Fault['step']): Fault[] =>
  found.map(([at, code]) => ({ step, field: at, code }));

const side = (text: string, at: string): Found[] => {
  const size = readSize(text);
  return 'fault' in size ? [[at, `size.${size.fault}`]] : [];
};

/** What is wrong with one opening. Of sixty, a keystroke changes one. */
export const faultsOfOpening = remembered(
  ({ id, label, width, height, quantity }: Opening): readonly Found[] => [
    ...(label.trim().length > MAX_LABEL ? [[field.opening(id, 'label'), 'tooLong'] satisfies Found] : []),
    ...side(width, field.opening(id, 'width')),
    ...side(height, field.opening(id, 'height')),
    ...(quantityOf(quantity) === null ? [[field.opening(id, 'quantity'), 'quantity'] satisfies Found] : []),
  ],
);

/** An empty floor is the ground floor, or that of the place. */
const floor = (text: string, at: string): Found[] =>
  text.trim() !== '' && floorOf(text) === null ? [[at, 'floor']] : [];

function faultsOfRoom({ id, name, floor: roomFloor }: Room): Found[] {
  const trimmed = name.trim();
  const at = field.room(id, 'name');
  return [
    ...(trimmed === '' ? [[at, 'roomName'] satisfies Found] : []),
    ...(trimmed.length > MAX_LABEL ? [[at, 'tooLong'] satisfies Found] : []),
    ...floor(roomFloor, field.room(id, 'floor')),
  ];
}

export const checkKind = ({ vertical }: Draft): Fault[] =>
  named(vertical ? [] : [[field.kind, 'chooseKind']], 'kind');

export const checkPlace = ({ place }: Draft): Fault[] =>
  named(
    [
      ...(place.type ? [] : [[field.place('type'), 'choosePlace'] satisfies Found]),
      ...floor(place.floor, field.place('floor')),
    ],
    'place',
  );

export const checkRooms = ({ rooms }: Draft): Fault[] =>
  named(rooms.length === 0 ? [[field.rooms, 'noRooms']] : rooms.flatMap(faultsOfRoom), 'rooms');

export const checkOpenings = ({ rooms }: Draft): Fault[] =>
  named(
    rooms.flatMap(({ id, openings }): Found[] => {
      const at = field.room(id, 'openings');
      if (openings.length === 0) return [[at, 'noOpenings']];
      if (openings.length > MAX_OPENINGS_OF_ROOM) return [[at, 'tooManyOpenings']];
      return openings.flatMap(faultsOfOpening);
    }),
    'openings',
  );

function faultsOfVehicle({ id, make, model, year, bodyType }: Vehicle): Found[] {
  const at = (part: VehicleField) => field.vehicle(id, part);
  return [
    ...(make.trim() ? [] : [[at('make'), 'make'] satisfies Found]),
    ...(model.trim() ? [] : [[at('model'), 'model'] satisfies Found]),
    ...(year.trim() !== '' && yearOf(year) === null ? [[at('year'), 'year'] satisfies Found] : []),
    ...(bodyType ? [] : [[at('bodyType'), 'chooseBody'] satisfies Found]),
  ];
}

export const checkVehicles = ({ vehicles }: Draft): Fault[] =>
  named(vehicles.flatMap(faultsOfVehicle), 'vehicle');

export const checkGlasses = ({ vehicles }: Draft): Fault[] =>
  named(
    vehicles.flatMap(({ id, openings }): Found[] =>
      openings.length === 0
        ? [[field.vehicle(id, 'glasses'), 'noGlasses']]
        : openings.flatMap(faultsOfOpening),
    ),
    'glasses',
  );
