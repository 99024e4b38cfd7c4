import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { CustomerAccount } from '../accounts/index.js';
import { StaffUser } from '../identity/index.js';
import type { Metadata } from './domain/metadata.js';

export const CUSTOMER_TYPES = ['INDIVIDUAL', 'BUSINESS'] as const;

const SEARCHED = ['email', 'phone', 'whatsapp', 'tax_id'].reduce(
  (text, column) => `${text} || ' ' || coalesce(${column}, '')`,
  'name',
);

const digits = (column: string) => `regexp_replace(${column}, '\\D', '', 'g')`;

const CustomerSchema = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  checks: [
    { name: 'customer_name', expression: 'char_length(name) >= 1 and char_length(name) <= 120' },
    { name: 'customer_email', expression: 'char_length(email) <= 254' },
    { name: 'customer_phone', expression: 'char_length(phone) <= 31' },
    { name: 'customer_whatsapp', expression: 'char_length(whatsapp) <= 31' },
    { name: 'customer_tax_id', expression: 'char_length(tax_id) <= 120' },
    { name: 'customer_business_activity', expression: 'char_length(business_activity) <= 120' },
    { name: 'customer_metadata', expression: "jsonb_typeof(metadata) = 'object'" },
  ],
  indexes: [
    { name: 'customer_by_name', properties: ['name', 'id'] },
    { name: 'customer_by_created_at', properties: ['createdAt', 'id'] },
    {
      name: 'customer_search',
      expression: 'create index customer_search on customer using gin (search gin_trgm_ops)',
    },
    {
      name: 'customer_by_address',
      expression: 'create index customer_by_address on customer (lower(email)) where account_id is null',
    },
    {
      name: 'customer_by_phone_digits',
      expression: `create index customer_by_phone_digits on customer (${digits('phone')}) where account_id is null`,
    },
    {
      name: 'customer_by_whatsapp_digits',
      expression: `create index customer_by_whatsapp_digits on customer (${digits('whatsapp')}) where account_id is null`,
    },
    {
      name: 'customer_by_email_key',
      expression: 'create index customer_by_email_key on customer (lower(email))',
    },
    {
      name: 'customer_by_tax_id_key',
      expression: 'create index customer_by_tax_id_key on customer (tax_id_key(tax_id))',
    },
    {
      name: 'customer_by_phone_key',
      expression: 'create index customer_by_phone_key on customer (phone_key(phone))',
    },
    {
      name: 'customer_by_whatsapp_key',
      expression: 'create index customer_by_whatsapp_key on customer (phone_key(whatsapp))',
    },
    {
      name: 'customer_name_likeness',
      expression: 'create index customer_name_likeness on customer using gin (searchable(name) gin_trgm_ops)',
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
    /** Whose owner proved one of these addresses; null while nobody did. */
    account: () =>
      p.manyToOne(CustomerAccount).nullable().deleteRule('set null').index('customer_account_idx'),
    /** Who of the staff first saved it; null for those who came by themselves. */
    owner: () => p.manyToOne(StaffUser).deleteRule('set null').nullable().index('customer_owner_idx'),
    metadata: column.json<Metadata>().default('{}'),
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
