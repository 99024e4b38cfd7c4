import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { CustomerAccount } from '../accounts/index.js';
import { Quotation } from '../quotations/index.js';
import { AgreedText } from '../shop/index.js';

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  indexes: [{ name: 'consent_account_idx', properties: ['account', 'id'] }],
  uniques: [{ name: 'consent_quotation_unique', properties: ['quotation', 'text'] }],
  checks: [{ name: 'consent_giver_check', expression: 'num_nonnulls(account_id, quotation_id) = 1' }],
  properties: {
    id: column.id(),
    /** Whose choice it is; null for what the holder of a private link agreed to. */
    account: () => p.manyToOne(CustomerAccount).nullable().deleteRule('cascade'),
    /** The quotation whose link it was said by; null for a choice of an account. */
    quotation: () => p.manyToOne(Quotation).nullable().deleteRule('cascade'),
    granted: p.boolean(),
    at: column.instant(),
    /** The network address that it was said from. */
    ip: p.text().nullable(),
    /** What was agreed to; of a consent that is taken back, what it had been given to. */
    text: () => p.manyToOne(AgreedText).deleteRule('restrict').fieldName('text_version'),
  },
});

/**
 * That somebody allowed the shop to send news, or took it back. Entries are only ever added. Of an account the last one
 * counts; while it has none, what was agreed to by the links of its quotations. Without an account nothing may be sent:
 * nobody has proven that the address is theirs.
 */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);
