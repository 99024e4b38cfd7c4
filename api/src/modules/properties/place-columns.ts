import { p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { MEASURED_BY, OPENING_TYPES, PROPERTY_TYPES, ROOM_TYPES } from '../quote-engine/index.js';
import type { AddressData } from './address.js';

/**
 * What is known of places, wherever they are kept: beside their customer or as a quotation's own copies. The bounds
 * are the quote rules' (section "Bad input"), kept by the database as well.
 */
export const propertyColumns = () => ({
  position: p.smallint(),
  type: p.enum([...PROPERTY_TYPES]),
  address: column.json<AddressData>().nullable(),
  totalArea: column.decimal().nullable(),
  floors: p.smallint().nullable(),
});

export const roomColumns = () => ({
  position: p.smallint(),
  name: column.name(),
  type: p.enum([...ROOM_TYPES]),
  area: column.decimal().nullable(),
  floor: p.smallint(),
});

export const openingColumns = () => ({
  position: p.smallint(),
  label: p.text().nullable(),
  type: p.enum([...OPENING_TYPES]),
  width: column.decimal(),
  height: column.decimal(),
  quantity: p.integer(),
  measuredBy: p.enum([...MEASURED_BY]),
  glassType: p.text().nullable(),
  frameMaterial: p.text().nullable(),
  openingDirection: p.text().nullable(),
  difficultAccess: p.boolean(),
  curvedGlass: p.boolean(),
  extremeWeather: p.boolean(),
  removeOldFilm: p.boolean(),
});

export const roomChecks = (table: string) => [
  { name: `${table}_floor`, expression: 'floor between -5 and 200' },
  { name: `${table}_name`, expression: 'char_length(name) between 1 and 120' },
];

export const openingChecks = (table: string) => [
  { name: `${table}_width`, expression: 'width between 0.05 and 50 and scale(width) <= 3' },
  { name: `${table}_height`, expression: 'height between 0.05 and 50 and scale(height) <= 3' },
  { name: `${table}_quantity`, expression: 'quantity between 1 and 10000' },
];
