import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { CustomerAccount } from '../accounts/index.js';
import { AgreedText } from '../shop/index.js';

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  indexes: [{ name: 'consent_account_idx', properties: ['account', 'id'] }],
  properties: {
    id: column.id(),
    account: () => p.manyToOne(CustomerAccount).deleteRule('cascade'),
    granted: p.boolean(),
    at: column.instant(),
    /** The network address that it was said from. */
    ip: p.text().nullable(),
    /** What was agreed to; of a consent that is taken back, what it had been given to. */
    text: () => p.manyToOne(AgreedText).deleteRule('restrict').fieldName('text_version'),
  },
});

/** That the owner of an account allowed the shop to send news, or took it back. Entries are only ever added; the last one counts. */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);
