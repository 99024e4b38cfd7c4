import type { Fault, Result } from '../../../kernel/fault.js';
import type { PageArguments } from '../../../kernel/pagination.js';
import { readBatches } from '../../../platform/database/list-batches.js';
import { readConnection } from '../../../platform/database/read-connection.js';
import type { Sql } from '../../../platform/database/statement.js';
import { MOST_ACTIONS } from '../domain/most-actions.js';
import type { AuditEntryConnection, AuditEntryView, AuditFilter } from '../graphql/audit-entry.type.js';
import { AUDIT_ENTRY, auditList, NEWEST_FIRST } from './audit-list.js';

export interface AuditListRequest {
  readonly filter: AuditFilter;
  readonly page: PageArguments;
  readonly count: boolean;
}

const tooManyActions: Fault = {
  code: 'TOO_MANY',
  message: { key: 'audit.actions', params: { most: MOST_ACTIONS } },
  path: ['filter', 'actions'],
};
const actionsFault = ({ actions }: AuditFilter): readonly Fault[] =>
  (actions?.length ?? 0) > MOST_ACTIONS ? [tooManyActions] : [];

/** Reads of the audit log, newest first, for whoever may read it. */
export class AuditQueries {
  constructor(private readonly sql: Sql) {}

  /** One statement, and one to count when asked. */
  list({ filter, page, count }: AuditListRequest): Promise<Result<AuditEntryConnection>> {
    const request = { name: 'auditEntries', page, count, faults: actionsFault(filter) };
    const shown = { ...AUDIT_ENTRY, view: (entry: AuditEntryView) => entry };
    return readConnection(this.sql, auditList(filter), NEWEST_FIRST, request, shown);
  }

  /** All entries that match, in batches. What is added meanwhile is newer than where reading began, so it changes nothing. */
  batches(filter: AuditFilter): AsyncGenerator<readonly AuditEntryView[]> {
    return readBatches<AuditEntryView>(this.sql, auditList(filter), NEWEST_FIRST, AUDIT_ENTRY);
  }
}
