import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';

const PriceBatchSchema = defineEntity({
  name: 'PriceBatch',
  tableName: 'price_batch',
  uniques: [{ name: 'price_batch_caller_key_unique', properties: ['caller', 'key'] }],
  properties: {
    id: column.id(),
    caller: p.text(),
    key: p.text(),
    /** SHA-256 of the input without the key, in hexadecimal. */
    inputHash: p.text(),
    validFrom: column.day(),
    /** How many products got a new price, and how many had it already. */
    changed: p.integer(),
    unchanged: p.integer(),
    createdAt: column.instant(),
  },
});

/** Prices that were set together, by whom and with which key: a retry is answered with what it did the first time. */
export class PriceBatch extends PriceBatchSchema.class {}
PriceBatchSchema.setClass(PriceBatch);
