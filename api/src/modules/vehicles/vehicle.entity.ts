import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { Customer } from '../customers/index.js';

/** What is known of a vehicle, wherever it is kept: in a customer's garage or as a quotation's own copy. */
export const vehicleColumns = () => ({
  vin: p.text().nullable(),
  make: p.text().nullable(),
  model: p.text().nullable(),
  year: p.smallint().nullable(),
  bodyType: p.text().nullable(),
});

const VehicleSchema = defineEntity({
  name: 'Vehicle',
  tableName: 'vehicle',
  properties: {
    id: column.id(),
    customer: () => p.manyToOne(Customer).deleteRule('cascade').index('vehicle_customer_idx'),
    position: p.smallint(),
    ...vehicleColumns(),
    version: p.integer().version(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
  },
});

/** A customer's vehicle, reused in quotations by copying. */
export class Vehicle extends VehicleSchema.class {}
VehicleSchema.setClass(Vehicle);
