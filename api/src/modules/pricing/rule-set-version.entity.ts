import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { StaffUser } from '../identity/index.js';

const RuleSetVersionSchema = defineEntity({
  name: 'RuleSetVersion',
  tableName: 'rule_set_version',
  checks: [{ name: 'rule_set_version_number', expression: 'number >= 1' }],
  properties: {
    id: column.id(),
    number: p.integer().unique(),
    /** The rules as JSON, in the quote engine's form. */
    rules: column.json<Record<string, unknown>>(),
    note: p.text().nullable(),
    /** Null: the one a new installation starts with. */
    author: () => p.manyToOne(StaffUser).deleteRule('restrict').nullable(),
    createdAt: column.instant(),
  },
});

/** One numbered version of the quoting rules. An edit makes the next version; the database refuses to change one (a trigger in the migrations). */
export class RuleSetVersion extends RuleSetVersionSchema.class {}
RuleSetVersionSchema.setClass(RuleSetVersion);
