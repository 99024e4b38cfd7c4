import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { ApiKey } from './api-key.entity.js';

const ApiKeyNoticeSchema = defineEntity({
  name: 'ApiKeyNotice',
  tableName: 'api_key_notice',
  properties: {
    apiKey: () => p.manyToOne(ApiKey).primary().deleteRule('cascade'),
    /** The expiry that was warned of: a rotation makes another one. */
    expiresAt: p.datetime().columnType('timestamptz').primary(),
    daysLeft: p.smallint().primary(),
    givenAt: column.instant(),
  },
});

/** That somebody was warned of a key's end, which happens once for each number of days. */
export class ApiKeyNotice extends ApiKeyNoticeSchema.class {}
ApiKeyNoticeSchema.setClass(ApiKeyNotice);
