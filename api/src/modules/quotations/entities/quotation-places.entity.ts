import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';
import {
  openingChecks,
  openingColumns,
  propertyColumns,
  roomChecks,
  roomColumns,
} from '../../properties/index.js';
import { vehicleColumns } from '../../vehicles/index.js';
import { Quotation } from './quotation.entity.js';

const QuotationPropertySchema = defineEntity({
  name: 'QuotationProperty',
  tableName: 'quotation_property',
  properties: {
    id: column.id(),
    quotation: () => p.manyToOne(Quotation).deleteRule('cascade').index('quotation_property_quotation_idx'),
    /** The customer's property it was copied from. */
    sourceId: p.uuid().nullable(),
    ...propertyColumns(),
  },
});

/** A quotation's own copy of a property. */
export class QuotationProperty extends QuotationPropertySchema.class {}
QuotationPropertySchema.setClass(QuotationProperty);

const QuotationRoomSchema = defineEntity({
  name: 'QuotationRoom',
  tableName: 'quotation_room',
  checks: roomChecks('quotation_room'),
  properties: {
    id: column.id(),
    property: () => p.manyToOne(QuotationProperty).deleteRule('cascade').index('quotation_room_property_idx'),
    sourceId: p.uuid().nullable(),
    ...roomColumns(),
  },
});

/** A quotation's own copy of a room. */
export class QuotationRoom extends QuotationRoomSchema.class {}
QuotationRoomSchema.setClass(QuotationRoom);

const QuotationVehicleSchema = defineEntity({
  name: 'QuotationVehicle',
  tableName: 'quotation_vehicle',
  properties: {
    id: column.id(),
    quotation: () => p.manyToOne(Quotation).deleteRule('cascade').index('quotation_vehicle_quotation_idx'),
    sourceId: p.uuid().nullable(),
    position: p.smallint(),
    ...vehicleColumns(),
  },
});

/** A quotation's own copy of a vehicle. */
export class QuotationVehicle extends QuotationVehicleSchema.class {}
QuotationVehicleSchema.setClass(QuotationVehicle);

const QuotationOpeningSchema = defineEntity({
  name: 'QuotationOpening',
  tableName: 'quotation_opening',
  checks: [
    ...openingChecks('quotation_opening'),
    { name: 'quotation_opening_place', expression: 'num_nonnulls(room_id, vehicle_id) = 1' },
  ],
  properties: {
    id: column.id(),
    room: () =>
      p.manyToOne(QuotationRoom).deleteRule('cascade').nullable().index('quotation_opening_room_idx'),
    vehicle: () =>
      p.manyToOne(QuotationVehicle).deleteRule('cascade').nullable().index('quotation_opening_vehicle_idx'),
    sourceId: p.uuid().nullable(),
    ...openingColumns(),
  },
});

/** A quotation's own copy of an opening. */
export class QuotationOpening extends QuotationOpeningSchema.class {}
QuotationOpeningSchema.setClass(QuotationOpening);
