import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { Vehicle } from '../vehicles/index.js';
import { openingChecks, openingColumns } from './place-columns.js';
import { Room } from './room.entity.js';

const OpeningSchema = defineEntity({
  name: 'Opening',
  tableName: 'opening',
  checks: [
    ...openingChecks('opening'),
    { name: 'opening_place', expression: 'num_nonnulls(room_id, vehicle_id) = 1' },
  ],
  properties: {
    id: column.id(),
    room: () => p.manyToOne(Room).deleteRule('cascade').nullable().index('opening_room_idx'),
    vehicle: () => p.manyToOne(Vehicle).deleteRule('cascade').nullable().index('opening_vehicle_idx'),
    ...openingColumns(),
  },
});

/** A piece of glass to be covered, in a room or on a vehicle, with its measured size in metres. */
export class Opening extends OpeningSchema.class {}
OpeningSchema.setClass(Opening);
