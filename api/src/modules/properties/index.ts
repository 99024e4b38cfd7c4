export type { AddressData } from './address.js';
export { OpeningView } from './graphql/opening.type.js';
export { MeasuredByEnum, OpeningTypeEnum, PropertyTypeEnum, RoomTypeEnum } from './graphql/place.enums.js';
export { Address, PropertyView, RoomView } from './graphql/property.type.js';
export { VehicleView } from './graphql/vehicle.type.js';
export { Opening } from './opening.entity.js';
export * from './place-columns.js';
export { Property } from './property.entity.js';
export { Room } from './room.entity.js';
