import type { Server } from './server.js';
import type { Session } from './sign-in.js';

type Fields = Readonly<Record<string, unknown>>;

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly ip: string | null;
  readonly action: string;
  readonly subjectId: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
}

export interface AuditPage {
  readonly nodes: readonly AuditEntry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

export const AUDIT_ENTRIES = /* GraphQL */ `query Audit($filter: AuditFilter, $first: Int, $after: String, $offset: Int) {
  auditEntries(filter: $filter, first: $first, after: $after, offset: $offset) {
    nodes { id at actorKind actorId actorName ip action subjectId before after }
    pageInfo { hasNextPage endCursor } totalCount
  }
}`;

/** A page of the audit log, newest first. */
export async function auditPage(
  server: Server,
  admin: Session,
  filter: Fields,
  page: { readonly first?: number; readonly after?: string | null; readonly offset?: number } = {},
): Promise<AuditPage> {
  const variables = { filter, first: 100, ...page };
  const data = await server.data<{ auditEntries: AuditPage }>(AUDIT_ENTRIES, variables, admin.headers);
  return data.auditEntries;
}

/** What the audit log tells of a thing, oldest first. */
export const auditOf = async (server: Server, admin: Session, subjectId: string): Promise<AuditEntry[]> =>
  [...(await auditPage(server, admin, { subjectId })).nodes].reverse();
