import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { Session } from './session.entity.js';

const RefreshTokenSchema = defineEntity({
  name: 'RefreshToken',
  tableName: 'refresh_token',
  checks: [{ name: 'refresh_token_use', expression: '(used_at is null) = (successor_seed is null)' }],
  properties: {
    /** SHA-256 of the token, which itself is stored nowhere. */
    hash: p.text().primary(),
    session: () => p.manyToOne(Session).index('refresh_token_by_session').deleteRule('cascade'),
    createdAt: column.instant(),
    expiresAt: column.instant(),
    usedAt: column.instant().nullable(),
    /** With the token itself it gives the token that follows. */
    successorSeed: p.text().nullable(),
  },
});

/** A token that prolongs a session; used once. */
export class RefreshToken extends RefreshTokenSchema.class {}
RefreshTokenSchema.setClass(RefreshToken);
