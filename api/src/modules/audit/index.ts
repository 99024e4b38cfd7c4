export { AUDIT_ACTOR_KINDS, type AuditActorKind } from './actor-kind.js';
export { AuditResolver } from './audit.resolver.js';
export { AuditEntry } from './audit-entry.entity.js';
export { changedFields, type Snapshot } from './changed-fields.js';
export { EXPORT_FORMATS } from './domain/export-formats.js';
export { parseFilter } from './domain/parse-filter.js';
export type { AuditEntryView, AuditFilter } from './graphql/audit-entry.type.js';
export { AuditQueries } from './read-model/audit-queries.js';
export { type AuditActor, type AuditRecord, auditRows, NOBODY, recordAudit } from './record-audit.js';
