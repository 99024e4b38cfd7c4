import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';

const AttemptCountSchema = defineEntity({
  name: 'AttemptCount',
  tableName: 'attempt_count',
  indexes: [{ name: 'attempt_count_by_last_at', properties: ['lastAt'] }],
  properties: {
    /** What is counted for: "ip:203.0.113.7", "account:" and a hash of the address. */
    scope: p.text().primary(),
    failures: p.integer(),
    lastAt: column.instant(),
    /** Until then nothing is even tried; null when the next attempt may come at once. */
    blockedUntil: column.instant().nullable(),
  },
});

/** How often somebody has failed to prove who they are. */
export class AttemptCount extends AttemptCountSchema.class {}
AttemptCountSchema.setClass(AttemptCount);
