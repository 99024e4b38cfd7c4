import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { CONTACT_KINDS } from './domain/contact.js';

const SignInCodeSchema = defineEntity({
  name: 'SignInCode',
  tableName: 'sign_in_code',
  indexes: [
    { name: 'sign_in_code_by_network', properties: ['network', 'sentAt'] },
    { name: 'sign_in_code_by_sent_at', properties: ['sentAt'] },
  ],
  properties: {
    kind: p.enum([...CONTACT_KINDS]).primary(),
    address: p.text().primary(),
    /** Whose request it answers: a browser's device cookie, hashed, or a network. */
    requester: p.text().primary(),
    /** An HMAC: the table alone tells no code. */
    codeHash: p.text().hidden(),
    sentAt: column.instant(),
    expiresAt: column.instant(),
    tries: p.smallint(),
    used: p.boolean(),
    /** When the hour began in which `sentInHour` codes went to this address for this requester. */
    hourFrom: column.instant(),
    sentInHour: p.smallint(),
    /** Where the last request came from. */
    network: p.text(),
  },
});

/** The last one-time code sent to an address for a requester: one row each, so that a new code replaces the one before it. */
export class SignInCode extends SignInCodeSchema.class {}
SignInCodeSchema.setClass(SignInCode);
