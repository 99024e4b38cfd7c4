import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';

export const CUSTOMER_TYPES = ['INDIVIDUAL', 'BUSINESS'] as const;

const CustomerSchema = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  indexes: [
    { name: 'customer_by_name', properties: ['name', 'id'] },
    { name: 'customer_by_created_at', properties: ['createdAt', 'id'] },
  ],
  properties: {
    id: column.id(),
    type: p.enum([...CUSTOMER_TYPES]),
    name: column.name(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    whatsapp: p.text().nullable(),
    taxId: p.text().nullable(),
    businessActivity: p.text().nullable(),
    version: p.integer().version(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
  },
});

/** A person or business that quotations are made for. An address here is as typed: unproven, and not unique. */
export class Customer extends CustomerSchema.class {}
CustomerSchema.setClass(Customer);
