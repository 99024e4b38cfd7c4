import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { Customer } from '../customers/index.js';
import { propertyColumns } from './place-columns.js';

const PropertySchema = defineEntity({
  name: 'Property',
  tableName: 'property',
  properties: {
    id: column.id(),
    customer: () => p.manyToOne(Customer).deleteRule('cascade').index('property_customer_idx'),
    ...propertyColumns(),
    version: p.integer().version(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
  },
});

/** A customer's home, office or building, reused in quotations by copying. */
export class Property extends PropertySchema.class {}
PropertySchema.setClass(Property);
