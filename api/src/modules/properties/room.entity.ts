import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { roomChecks, roomColumns } from './place-columns.js';
import { Property } from './property.entity.js';

const RoomSchema = defineEntity({
  name: 'Room',
  tableName: 'room',
  checks: roomChecks('room'),
  properties: {
    id: column.id(),
    property: () => p.manyToOne(Property).deleteRule('cascade').index('room_property_idx'),
    ...roomColumns(),
  },
});

/** A room, lobby or facade of a property. */
export class Room extends RoomSchema.class {}
RoomSchema.setClass(Room);
