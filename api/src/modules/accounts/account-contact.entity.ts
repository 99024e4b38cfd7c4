import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { CustomerAccount } from './customer-account.entity.js';
import { CONTACT_KINDS } from './domain/contact.js';

const AccountContactSchema = defineEntity({
  name: 'AccountContact',
  tableName: 'account_contact',
  properties: {
    kind: p.enum([...CONTACT_KINDS]).primary(),
    /** An e-mail address in lower case, or a telephone number in E.164. */
    value: p.text().primary(),
    account: () => p.manyToOne(CustomerAccount).deleteRule('cascade').index('account_contact_account_idx'),
    provenAt: column.instant(),
  },
});

/** An address that its account's owner proved to read. It belongs to one account only. */
export class AccountContact extends AccountContactSchema.class {}
AccountContactSchema.setClass(AccountContact);
