import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { StaffUser } from '../identity/index.js';

const RuleSetVersionSchema = defineEntity({
  name: 'RuleSetVersion',
  tableName: 'rule_set_version',
  checks: [{ name: 'rule_set_version_number', expression: 'number >= 1' }],
  indexes: [{ name: 'rule_set_version_in_force', properties: ['activeFrom', 'number'] }],
  properties: {
    id: column.id(),
    number: p.integer().unique(),
    /** The rules as JSON, in the quote engine's form. */
    rules: column.json<Record<string, unknown>>(),
    note: p.text().nullable(),
    /** Null: the one a new installation starts with. */
    author: () => p.manyToOne(StaffUser).deleteRule('restrict').nullable(),
    /** The newest version whose activeFrom is past is the one in force; null: not activated. */
    activeFrom: column.instant().nullable(),
    createdAt: column.instant(),
  },
});

/** One numbered version of the quoting rules. Never changed: an edit makes the next version. */
export class RuleSetVersion extends RuleSetVersionSchema.class {}
RuleSetVersionSchema.setClass(RuleSetVersion);
