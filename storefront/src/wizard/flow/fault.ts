import type { SizeFault } from './size';
import type { StepId } from './steps';

/** What is missing or wrong, by the key of its sentence. */
export type FaultCode =
  | 'chooseKind'
  | 'choosePlace'
  | 'floor'
  | 'noRooms'
  | 'roomName'
  | 'tooLong'
  | 'noOpenings'
  | 'tooManyOpenings'
  | `size.${SizeFault}`
  | 'quantity'
  | 'chooseBody'
  | 'make'
  | 'model'
  | 'year'
  | 'noGlasses'
  | 'noFilm'
  | 'stripeCount'
  | 'stripesTooMany'
  | `stripeWidth.${SizeFault}`
  | 'optionName'
  | 'optionNameTwice'
  | 'name'
  | 'channel'
  | 'email'
  | 'phone';

/** A fault and the field that it stands beside. */
export interface Fault {
  readonly step: StepId;
  /** The field's id on its screen, as `field` makes it. */
  readonly field: string;
  readonly code: FaultCode;
}

export type VehicleField = 'make' | 'model' | 'year' | 'bodyType' | 'glasses';
export type OpeningField = 'type' | 'label' | 'width' | 'height' | 'quantity';

/** The ids of all fields: the screens give them to their inputs, the faults name them. */
export const field = {
  kind: 'kind',
  place: (part: 'type' | 'floor' | 'line1' | 'district') => `place-${part}`,
  rooms: 'rooms',
  room: (id: string, part: 'name' | 'floor' | 'openings') => `room-${id}-${part}`,
  opening: (id: string, part: OpeningField) => `opening-${id}-${part}`,
  vehicle: (id: string, part: VehicleField) => `vehicle-${id}-${part}`,
  films: (optionId: string) => `films-${optionId}`,
  stripes: (optionId: string, scope: string, part: 'count' | 'width') =>
    `stripes-${optionId}-${scope}-${part}`,
  option: (id: string) => `option-${id}-name`,
  contact: (part: 'name' | 'email' | 'phone' | 'taxId' | 'businessActivity' | 'notes') => `contact-${part}`,
} as const;
