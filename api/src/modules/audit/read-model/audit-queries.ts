import type { Result } from '../../../kernel/fault.js';
import type { PageArguments, PageRequest } from '../../../kernel/pagination.js';
import { readPageRows } from '../../../platform/database/list-statement.js';
import { readConnection } from '../../../platform/database/read-connection.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { AuditEntryConnection, AuditEntryView, AuditFilter } from '../graphql/audit-entry.type.js';
import { AUDIT_ENTRY, auditList, NEWEST_FIRST } from './audit-list.js';

/** Entries of an export's one statement: some hundred kilobytes. */
const BATCH = 500;

export interface AuditListRequest {
  readonly filter: AuditFilter;
  readonly page: PageArguments;
  readonly count: boolean;
}

/** Reads of the audit log, newest first, for whoever may read it. */
export class AuditQueries {
  constructor(private readonly sql: Sql) {}

  /** One statement, and one to count when asked. */
  list({ filter, page, count }: AuditListRequest): Promise<Result<AuditEntryConnection>> {
    const request = { name: 'auditEntries', page, count };
    const shown = { ...AUDIT_ENTRY, view: (entry: AuditEntryView) => entry };
    return readConnection(this.sql, auditList(filter), NEWEST_FIRST, request, shown);
  }

  /**
   * All entries that match, in batches, each read when it is asked for: no transaction stays open for a slow reader, and
   * memory holds one batch. What is added meanwhile is newer than where reading began, so it changes nothing.
   */
  async *batches(filter: AuditFilter): AsyncGenerator<readonly AuditEntryView[]> {
    const list = auditList(filter);
    let page: PageRequest = { limit: BATCH, offset: 0, after: null, order: '' };
    for (;;) {
      const rows = await readPageRows<AuditEntryView>(this.sql, list, NEWEST_FIRST, page, AUDIT_ENTRY);
      const batch = rows.slice(0, BATCH);
      yield batch.map(({ node }) => node);
      const last = batch.at(-1);
      if (!last || rows.length <= BATCH) return;
      page = { ...page, after: { value: last.value, id: last.node.id } };
    }
  }
}
