export type { AddressData } from './address.js';
export { CustomerPlacesResolver } from './customer-places.resolver.js';
export { type OpeningPlace, openingRow, propertyRow, roomRow, vehicleRow } from './domain/place-rows.js';
export { OpeningFields, OpeningSizeInput } from './graphql/opening.input.js';
export { OpeningView } from './graphql/opening.type.js';
export { MeasuredByEnum, OpeningTypeEnum, PropertyTypeEnum, RoomTypeEnum } from './graphql/place.enums.js';
export {
  AddressInput,
  CustomerPropertyInput,
  PropertyFields,
  RoomFields,
  RoomSizeInput,
} from './graphql/property.input.js';
export { Address, PropertyView, RoomView } from './graphql/property.type.js';
export { CustomerVehicleInput, VehicleFields } from './graphql/vehicle.input.js';
export { VehicleView } from './graphql/vehicle.type.js';
export { placeMessages } from './messages.js';
export { Opening } from './opening.entity.js';
export { placeBelongings } from './place-belongings.js';
export * from './place-columns.js';
export { PlaceQueries, type PlaceUseCases, placeUseCases } from './place-services.js';
export { Property } from './property.entity.js';
export { PropertyResolver } from './property.resolver.js';
export { type PlaceTables, propertyJson, vehicleJson } from './read-model/place-json.js';
export { Room } from './room.entity.js';
export { MOST_PLACES } from './use-cases/change-places.js';
export { VehicleResolver } from './vehicle.resolver.js';
