import { accept, type Result } from '../../../kernel/fault.js';
import { type PageArguments, readPage, toConnection } from '../../../kernel/pagination.js';
import { readBatches } from '../../../platform/database/list-batches.js';
import { countRows, readPageRows } from '../../../platform/database/list-statement.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { AuditEntryConnection, AuditEntryView, AuditFilter } from '../graphql/audit-entry.type.js';
import { AUDIT_ENTRY, auditList, NEWEST_FIRST } from './audit-list.js';

export interface AuditListRequest {
  readonly filter: AuditFilter;
  readonly page: PageArguments;
  readonly count: boolean;
}

/** Reads of the audit log, newest first, for whoever may read it. */
export class AuditQueries {
  constructor(private readonly sql: Sql) {}

  /** One statement, and one to count when asked. */
  async list({ filter, page: asked, count }: AuditListRequest): Promise<Result<AuditEntryConnection>> {
    const page = readPage(asked, { name: 'auditEntries', type: NEWEST_FIRST.type });
    if (!page.ok) return page;
    const list = auditList(filter);
    const [rows, total] = await Promise.all([
      readPageRows<AuditEntryView>(this.sql, list, NEWEST_FIRST, page.value, AUDIT_ENTRY),
      count ? countRows(this.sql, list) : undefined,
    ]);
    return accept(toConnection(rows, page.value, total));
  }

  /** All entries that match, in batches. What is added meanwhile is newer than where reading began, so it changes nothing. */
  batches(filter: AuditFilter): AsyncGenerator<readonly AuditEntryView[]> {
    return readBatches<AuditEntryView>(this.sql, auditList(filter), NEWEST_FIRST, AUDIT_ENTRY);
  }
}
