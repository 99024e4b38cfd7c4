import type {
  CustomerPropertyInput,
  CustomerVehicleInput,
  OpeningSizeInput,
  OwnPropertyFragment,
  OwnVehicleFragment,
} from '../../generated/graphql';

const openingInput = (opening: OpeningSizeInput): OpeningSizeInput => ({
  ...opening,
  label: opening.label || null,
  quantity: Number(opening.quantity ?? 1),
});

/** The whole place as the API takes it: parts that carry an id keep it. */
export const propertyInput = ({
  type,
  floors,
  totalArea,
  address,
  rooms,
}: Omit<OwnPropertyFragment, 'id' | 'version'>): CustomerPropertyInput => ({
  type,
  floors,
  totalArea,
  address,
  rooms: rooms.map((room) => ({
    ...room,
    floor: Number(room.floor ?? 1),
    openings: room.openings.map(openingInput),
  })),
});

export const vehicleInput = ({
  make,
  model,
  year,
  bodyType,
  vin,
  openings,
}: Omit<OwnVehicleFragment, 'id' | 'version'>): CustomerVehicleInput => ({
  make: make || null,
  model: model || null,
  year: year ? Number(year) : null,
  bodyType: bodyType || null,
  vin: vin || null,
  openings: openings.map(openingInput),
});
