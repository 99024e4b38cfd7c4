import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { AUDIT_ACTOR_KINDS } from './actor-kind.js';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  indexes: [
    { name: 'audit_entry_by_at', properties: ['at', 'id'] },
    { name: 'audit_entry_by_subject', properties: ['subjectId', 'at', 'id'] },
    { name: 'audit_entry_by_actor', properties: ['actorId', 'at', 'id'] },
    { name: 'audit_entry_by_actor_kind', properties: ['actorKind', 'at', 'id'] },
    { name: 'audit_entry_by_action', properties: ['action', 'at', 'id'] },
    { name: 'audit_entry_by_ip', properties: ['ip', 'at', 'id'] },
  ],
  properties: {
    id: column.id(),
    at: column.instant(),
    actorKind: p.enum([...AUDIT_ACTOR_KINDS]),
    /** Of a staff user, customer account or key; null for the rest. */
    actorId: p.uuid().nullable(),
    /** In words, as it was then. */
    actorName: p.text().nullable(),
    ip: p.text().nullable(),
    /** "product.updated": the kind of thing and what was done to it. */
    action: p.text(),
    subjectId: p.uuid(),
    /** The fields that changed, as they were and as they are; null before a creation and after a deletion. */
    before: column.json<Record<string, unknown>>().nullable(),
    after: column.json<Record<string, unknown>>().nullable(),
  },
});

/** Who changed what, when and how. The database refuses to alter or remove an entry (a trigger in the migrations). */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
