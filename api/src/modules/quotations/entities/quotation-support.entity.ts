import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';
import { Quotation } from './quotation.entity.js';

const QuotationCounterSchema = defineEntity({
  name: 'QuotationCounter',
  tableName: 'quotation_counter',
  properties: { year: p.smallint().primary().autoincrement(false), last: p.integer() },
});

/** The last number given out in a year. Taken outside the transaction that uses it, so creators never queue: gaps are allowed. */
export class QuotationCounter extends QuotationCounterSchema.class {}
QuotationCounterSchema.setClass(QuotationCounter);

const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    caller: p.text().primary(),
    key: p.text().primary(),
    /** SHA-256 of the input without the key, in hexadecimal. */
    inputHash: p.text(),
    quotation: () => p.manyToOne(Quotation).deleteRule('cascade').index('idempotency_key_quotation_idx'),
    createdAt: column.instant(),
  },
});

/** Remembers for 24 hours which quotation a caller's key made, so that a retry makes no second one. */
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);
