import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { StaffUser } from '../identity/index.js';
import { Customer } from './customer.entity.js';

const MergedCustomerSchema = defineEntity({
  name: 'MergedCustomer',
  tableName: 'merged_customer',
  properties: {
    id: column.id(),
    kept: () => p.manyToOne(Customer).deleteRule('cascade').index('merged_customer_kept_idx'),
    mergedAt: column.instant(),
    /** Who had saved it first: they keep seeing the customer that it was merged into. */
    owner: () => p.manyToOne(StaffUser).deleteRule('set null').nullable().index('merged_customer_owner_idx'),
  },
});

/** The id of a customer that was merged into another, so that whoever has it still finds the one that was kept. */
export class MergedCustomer extends MergedCustomerSchema.class {}
MergedCustomerSchema.setClass(MergedCustomer);
