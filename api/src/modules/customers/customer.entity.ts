import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';

export const CUSTOMER_TYPES = ['INDIVIDUAL', 'BUSINESS'] as const;

const SEARCHED = ['email', 'phone', 'whatsapp', 'tax_id'].reduce(
  (text, column) => `${text} || ' ' || coalesce(${column}, '')`,
  'name',
);

const CustomerSchema = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  indexes: [
    { name: 'customer_by_name', properties: ['name', 'id'] },
    { name: 'customer_by_created_at', properties: ['createdAt', 'id'] },
    {
      name: 'customer_search',
      expression: 'create index customer_search on customer using gin (search gin_trgm_ops)',
    },
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
    /** What people search by, without capitals and accents; kept by the database. */
    search: p.text().generated(`(searchable(${SEARCHED})) stored`).$type<Opt<string>>(),
    version: p.integer().version(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
  },
});

/** A person or business that quotations are made for. An address here is as typed: unproven, and not unique. */
export class Customer extends CustomerSchema.class {}
CustomerSchema.setClass(Customer);
