import { exact, list } from '../../../platform/database/json-sql.js';

/** Which tables hold the places: a customer's own, or the copies of quotations. */
export type PlaceTables = '' | 'quotation_';

const opening = `json_build_object('id', o.id, 'label', o.label, 'type', o.type, 'width', ${exact('o.width')},
  'height', ${exact('o.height')}, 'area', ${exact('o.width * o.height')}, 'quantity', o.quantity,
  'measuredBy', o.measured_by, 'glassType', o.glass_type, 'frameMaterial', o.frame_material,
  'openingDirection', o.opening_direction, 'difficultAccess', o.difficult_access, 'curvedGlass', o.curved_glass,
  'extremeWeather', o.extreme_weather, 'removeOldFilm', o.remove_old_film)`;

const openingsOf = (tables: PlaceTables, place: string) =>
  list(`select json_agg(${opening} order by o.position) from ${tables}opening o where ${place}`);

const rooms = (tables: PlaceTables) =>
  list(`select json_agg(json_build_object('id', r.id, 'name', r.name, 'type', r.type,
    'area', ${exact('r.area')}, 'floor', r.floor, 'openings', ${openingsOf(tables, 'o.room_id = r.id')}) order by r.position)
  from ${tables}room r where r.property_id = p.id`);

/** What only one of the two has: a copy knows its source, a customer's own place its version. */
const OWN: Readonly<Record<PlaceTables, (alias: string) => string>> = {
  '': (alias) =>
    `'version', ${alias}.version, 'createdAt', ${alias}.created_at, 'updatedAt', ${alias}.updated_at`,
  quotation_: (alias) => `'sourceId', ${alias}.source_id`,
};

/** A property of alias p, with its rooms and openings, as the JSON of the Property type. */
export const propertyJson = (tables: PlaceTables): string => `json_build_object('id', p.id, 'type', p.type,
  'address', p.address, 'totalArea', ${exact('p.total_area')}, 'floors', p.floors, 'rooms', ${rooms(tables)}, ${OWN[tables]('p')})`;

/** A vehicle of alias v, with its openings, as the JSON of the Vehicle type. */
export const vehicleJson = (
  tables: PlaceTables,
): string => `json_build_object('id', v.id, 'vin', v.vin, 'make', v.make,
  'model', v.model, 'year', v.year, 'bodyType', v.body_type, 'openings', ${openingsOf(tables, 'o.vehicle_id = v.id')}, ${OWN[tables]('v')})`;
