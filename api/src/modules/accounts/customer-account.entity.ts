import { defineEntity } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';

const CustomerAccountSchema = defineEntity({
  name: 'CustomerAccount',
  tableName: 'customer_account',
  properties: {
    id: column.id(),
    /** As the newest customer record that it claimed says; null until it claimed one. */
    name: column.name().nullable(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
  },
});

/** Someone who proved an address. It may stand for several customer records, and those can exist without it. */
export class CustomerAccount extends CustomerAccountSchema.class {}
CustomerAccountSchema.setClass(CustomerAccount);
