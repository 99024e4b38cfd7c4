import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { type PageArguments, type PageRequest, readPage, toConnection } from '../../../kernel/pagination.js';
import { countRows, readPageRows } from '../../../platform/database/list-statement.js';
import type { Sql } from '../../../platform/database/statement.js';
import { MOST_ACTIONS } from '../domain/most-actions.js';
import type { AuditEntryConnection, AuditEntryView, AuditFilter } from '../graphql/audit-entry.type.js';
import { AUDIT_ENTRY, auditList, NEWEST_FIRST } from './audit-list.js';

/** Entries of an export's one statement: some hundred kilobytes. */
const BATCH = 500;

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
  async list({ filter, page: asked, count }: AuditListRequest): Promise<Result<AuditEntryConnection>> {
    const page = readPage(asked, { name: 'auditEntries', type: NEWEST_FIRST.type });
    const faults = [...(page.ok ? [] : page.faults), ...actionsFault(filter)];
    if (!page.ok || faults.length > 0) return refuse(...faults);
    const list = auditList(filter);
    const [rows, total] = await Promise.all([
      readPageRows<AuditEntryView>(this.sql, list, NEWEST_FIRST, page.value, AUDIT_ENTRY),
      count ? countRows(this.sql, list) : undefined,
    ]);
    return accept(toConnection(rows, page.value, total));
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
