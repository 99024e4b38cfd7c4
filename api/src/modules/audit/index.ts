export { AuditEntry } from './audit-entry.entity.js';
export { changedFields, type Snapshot } from './changed-fields.js';
export { type AuditActor, type AuditRecord, recordAudit } from './record-audit.js';
