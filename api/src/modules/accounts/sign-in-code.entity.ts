import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { CONTACT_KINDS } from './domain/contact.js';

const SignInCodeSchema = defineEntity({
  name: 'SignInCode',
  tableName: 'sign_in_code',
  indexes: [
    { name: 'sign_in_code_by_ip', properties: ['ip', 'sentAt'] },
    { name: 'sign_in_code_by_sent_at', properties: ['sentAt'] },
  ],
  properties: {
    kind: p.enum([...CONTACT_KINDS]).primary(),
    address: p.text().primary(),
    /** An HMAC: the table alone tells no code. */
    codeHash: p.text().hidden(),
    sentAt: column.instant(),
    expiresAt: column.instant(),
    tries: p.smallint(),
    used: p.boolean(),
    /** When the hour began in which `sentInHour` codes went to this address. */
    hourFrom: column.instant(),
    sentInHour: p.smallint(),
    /** Who asked, as far as it can be trusted. */
    ip: p.text().nullable(),
  },
});

/** The last one-time code sent to an address: one row each, so that a new code replaces the one before it. */
export class SignInCode extends SignInCodeSchema.class {}
SignInCodeSchema.setClass(SignInCode);
