import { isId } from '../../../kernel/ids.js';
import { isStorable } from '../../../kernel/text.js';
import { type List, when } from '../../../platform/database/list-statement.js';
import type { AuditFilter } from '../graphql/audit-entry.type.js';

/** An entry of alias a as the JSON of the AuditEntry type. */
export const AUDIT_ENTRY = {
  select: `json_build_object('id', a.id, 'at', a.at, 'actorKind', upper(a.actor_kind), 'actorId', a.actor_id,
    'actorName', a.actor_name, 'ip', a.ip, 'action', a.action, 'subjectId', a.subject_id, 'before', a.before,
    'after', a.after)`,
  values: [],
};

/** The one order of the log. */
export const NEWEST_FIRST = { column: 'a.at', type: 'timestamptz', direction: 'DESC' } as const;

/** As a list, so that an id that is none matches nothing. */
const idsOf = (id: string | null | undefined) => (id == null ? null : [id].filter(isId));

export const auditList = (filter: AuditFilter): List => ({
  name: 'audit_list',
  table: 'audit_entry',
  alias: 'a',
  conditions: [
    ...when(idsOf(filter.actorId), (value) => `a.actor_id = any(${value}::uuid[])`),
    ...when(filter.actorKind?.toLowerCase(), (value) => `a.actor_kind = ${value}`),
    ...when(filter.action, (value) => `a.action = ${value}`),
    ...when(filter.actions?.filter(isStorable), (value) => `a.action = any(${value}::text[])`),
    ...when(idsOf(filter.subjectId), (value) => `a.subject_id = any(${value}::uuid[])`),
    ...when(filter.ip, (value) => `a.ip = ${value}`),
    ...when(filter.since, (value) => `a.at >= ${value}`),
    ...when(filter.until, (value) => `a.at < ${value}`),
  ],
});
