import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';

const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  indexes: [{ name: 'api_key_by_created_at', properties: ['createdAt', 'id'] }],
  checks: [
    { name: 'api_key_discount_limit', expression: 'discount_limit >= 0 and discount_limit <= 1' },
    { name: 'api_key_budget', expression: 'budget > 0' },
    {
      name: 'api_key_previous',
      expression: '(previous_hash is null) = (previous_until is null)',
    },
  ],
  properties: {
    id: column.id(),
    /** The short id that stands in the key itself, visible to all who see the key's name. */
    publicId: p.text().unique(),
    name: column.name(),
    /** SHA-256 of the secret, which has 256 random bits. */
    hash: p.text().hidden(),
    /** The same of the secret before the last rotation, and until when it still works. */
    previousHash: p.text().hidden().nullable(),
    previousUntil: column.instant().nullable(),
    permissions: column.texts(),
    discountLimit: column.decimal(),
    /** Cost points a minute. */
    budget: p.integer(),
    /** Networks in CIDR form that it may be used from; everywhere when there is none. */
    networks: column.texts(),
    /** The name of whoever made it, as it was then. */
    createdBy: p.text().nullable(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
    expiresAt: column.instant(),
    revokedAt: column.instant().nullable(),
    /** At most a minute behind. */
    lastUsedAt: column.instant().nullable(),
    version: p.integer().version(),
  },
});

/** What a third party's program shows to be let in. */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);
