import type { Row } from '../../../platform/database/insert-rows.js';
import type { GlassRequest, PropertyRequest, RoomRequest, VehicleRequest } from '../../quote-engine/index.js';

/** What an opening belongs to: exactly one of the two. */
export type OpeningPlace = { readonly room_id: string } | { readonly vehicle_id: string };

/** The columns of a property, wherever it is kept. Its rooms have rows of their own. */
export const propertyRow = ({ type, address, totalArea, floors }: PropertyRequest<unknown>): Row => ({
  type,
  address,
  total_area: totalArea,
  floors,
});

export const vehicleRow = ({ vin, make, model, year, bodyType }: VehicleRequest<unknown>): Row => ({
  vin,
  make,
  model,
  year,
  body_type: bodyType,
});

export const roomRow = (
  { name, type, area, floor }: RoomRequest<unknown>,
  id: string,
  propertyId: string,
  position: number,
): Row => ({ id, property_id: propertyId, position, name, type, area, floor });

export const openingRow = (
  opening: GlassRequest,
  id: string,
  place: OpeningPlace,
  position: number,
): Row => ({
  id,
  ...place,
  position,
  label: opening.label,
  type: opening.type,
  width: opening.width,
  height: opening.height,
  quantity: opening.quantity,
  measured_by: opening.measuredBy,
  glass_type: opening.glassType,
  frame_material: opening.frameMaterial,
  opening_direction: opening.openingDirection,
  difficult_access: opening.difficultAccess,
  curved_glass: opening.curvedGlass,
  extreme_weather: opening.extremeWeather,
  remove_old_film: opening.removeOldFilm,
});
