import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { StaffUser } from './staff-user.entity.js';

/** Why a session ended before its time. */
const REVOCATION_REASONS = [
  'signedOut',
  'replaced',
  'revokedByOwner',
  'revokedByAdmin',
  'tokenReused',
  'passwordChanged',
  'twoFactorChanged',
  'rolesChanged',
  'deactivated',
] as const;
export type RevocationReason = (typeof REVOCATION_REASONS)[number];

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  checks: [
    { name: 'session_subject', expression: 'num_nonnulls(staff_user_id, customer_account_id) = 1' },
    { name: 'session_revocation', expression: '(revoked_at is null) = (revoked_reason is null)' },
  ],
  indexes: [
    { name: 'session_by_staff_user', properties: ['staffUser', 'lastUsedAt'] },
    { name: 'session_by_customer_account', properties: ['customerAccountId', 'lastUsedAt'] },
    { name: 'session_by_device', properties: ['deviceHash'] },
    {
      name: 'session_by_revocation',
      expression: 'create index session_by_revocation on session (revoked_at) where revoked_at is not null',
    },
  ],
  properties: {
    id: column.id(),
    /** Whose it is: a member of the staff's, else a customer account's. */
    staffUser: () => p.manyToOne(StaffUser).nullable().deleteRule('cascade'),
    customerAccountId: p.uuid().nullable(),
    /** SHA-256 of the browser's device cookie. */
    deviceHash: p.text().nullable(),
    /** What the program called itself when it signed in, cut to a bounded length. */
    userAgent: p.text().nullable(),
    /** The address at the last use. */
    ip: p.text().nullable(),
    createdAt: column.instant(),
    lastUsedAt: column.instant(),
    /** When it ends unless it is used before. */
    expiresAt: column.instant(),
    revokedAt: column.instant().nullable(),
    revokedReason: p.text().$type<RevocationReason>().nullable(),
  },
});

/** One sign-in on one device, from its start to its end. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
