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
    ...found(field.opening(id, 'label'), labelFault(label)),
    ...side(width, field.opening(id, 'width')),
    ...side(height, field.opening(id, 'height')),
    ...found(field.opening(id, 'quantity'), quantityFault(quantity)),
  ],
);

/** An empty floor is the ground floor, or that of the place. */
export const floorFault = (text: string): FaultCode | null =>
  text.trim() !== '' && floorOf(text) === null ? 'floor' : null;

export function roomNameFault(name: string): FaultCode | null {
  const { length } = name.trim();
  if (length === 0) return 'roomName';
  return length > MAX_LABEL ? 'tooLong' : null;
}

export const labelFault = (label: string): FaultCode | null =>
  label.trim().length > MAX_LABEL ? 'tooLong' : null;

export const quantityFault = (quantity: string): FaultCode | null =>
  quantityOf(quantity) === null ? 'quantity' : null;

/** The code of a kind of fault, unless something is said. */
const unlessSaid = (text: string, code: FaultCode): FaultCode | null => (text.trim() ? null : code);

export const makeFault = (make: string): FaultCode | null => unlessSaid(make, 'make');
export const modelFault = (model: string): FaultCode | null => unlessSaid(model, 'model');
export const yearFault = (year: string): FaultCode | null =>
  year.trim() !== '' && yearOf(year) === null ? 'year' : null;

/** A field's fault as part of a list; nothing for none. */
const found = (at: string, code: FaultCode | null): Found[] => (code ? [[at, code]] : []);

const faultsOfRoom = ({ id, name, floor }: Room): Found[] => [
  ...found(field.room(id, 'name'), roomNameFault(name)),
  ...found(field.room(id, 'floor'), floorFault(floor)),
];

export const checkKind = ({ vertical }: Draft): Fault[] =>
  named(vertical ? [] : [[field.kind, 'chooseKind']], 'kind');

export const checkPlace = ({ place }: Draft): Fault[] =>
  named(
    [
      ...found(field.place('type'), place.type ? null : 'choosePlace'),
      ...found(field.place('floor'), floorFault(place.floor)),
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
    ...found(at('make'), makeFault(make)),
    ...found(at('model'), modelFault(model)),
    ...found(at('year'), yearFault(year)),
    ...found(at('bodyType'), bodyType ? null : 'chooseBody'),
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
