import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { DocumentKind } from '../domain/document-kind.js';
import type { PaperName } from '../layout/paper.js';

/** Of which state of which quotation, and in which form. */
export interface Edition {
  readonly quotationId: string;
  readonly version: number;
  readonly customerVersion: number;
  /** That of the shop's settings while the quotation waits for an answer; SETTLED from then on. */
  readonly shopVersion: number;
  readonly kind: DocumentKind;
  readonly paper: PaperName;
  readonly linked: boolean;
}

/** What the shop changes of itself does not reach documents of quotations that are accepted, rejected or over. */
export const SETTLED = 0;

export interface KeptDocument {
  readonly id: string;
  readonly sha256: string;
}

const FIND: Statement = {
  name: 'quotation_document_find',
  text: `select id, sha256 from quotation_document where quotation_id = $1 and version = $2 and customer_version = $3
    and shop_version = $4 and kind = $5 and paper = $6 and linked = $7`,
};

/**
 * Whoever is second finds the first one's row and writes the same bytes under its key. The quotation is locked against
 * being erased in between, and must still be what was printed.
 */
const KEEP: Statement = {
  name: 'quotation_document_keep',
  text: `insert into quotation_document
      (id, quotation_id, version, customer_version, shop_version, kind, paper, linked, sha256, made_at)
    select $8::uuid, q.id, q.version, c.version, $4::int, $5::text, $6::text, $7::boolean, $9::text, $10::timestamptz
    from quotation q join customer c on c.id = q.customer_id
    where q.id = $1 and q.version = $2 and c.version = $3 for share of q
    on conflict (quotation_id, version, customer_version, shop_version, kind, paper, linked)
      do update set sha256 = excluded.sha256
    returning id, sha256`,
};

const IS_KEPT: Statement = {
  name: 'quotation_document_is_kept',
  text: 'select id from quotation_document where id = $1 and quotation_id is not null',
};

/** The quotations stay, for what the shop has to keep of sales, but not what was made of them for their customers. */
const LEAVE: Statement = {
  name: 'quotation_document_leave',
  text: `update quotation_document set quotation_id = null
    where quotation_id in (select id from quotation where customer_id = any($1::uuid[]))`,
};

const LEFT: Statement = {
  name: 'quotation_document_left',
  text: 'select id from quotation_document where quotation_id is null order by id limit 100',
};

const FORGET: Statement = {
  name: 'quotation_document_forget',
  text: 'delete from quotation_document where id = $1 and quotation_id is null',
};

const valuesOf = ({ quotationId, version, customerVersion, shopVersion, kind, paper, linked }: Edition) => [
  quotationId,
  version,
  customerVersion,
  shopVersion,
  kind,
  paper,
  linked,
];

export const findKept = async (sql: Sql, edition: Edition): Promise<KeptDocument | null> => {
  const [found] = await sql.query<KeptDocument>(FIND, valuesOf(edition));
  return found ?? null;
};

/** The row of a document that was made; null when the quotation has changed or gone since it was read. */
export const keepRow = async (
  sql: Sql,
  edition: Edition,
  { id, sha256 }: KeptDocument,
  at: Date,
): Promise<KeptDocument | null> => {
  const [row] = await sql.query<KeptDocument>(KEEP, [...valuesOf(edition), id, sha256, at]);
  return row ?? null;
};

export const isKept = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql.query(IS_KEPT, [id])).length > 0;

/** Gives up the documents of customers who are to be forgotten; their files are removed soon after the transaction. */
export const eraseDocuments = async (sql: Sql, customerIds: readonly string[]): Promise<void> => {
  await sql.query(LEAVE, [customerIds]);
};

/** Some of those whose file has to go. */
export const leftDocuments = async (sql: Sql): Promise<string[]> =>
  (await sql.query<{ id: string }>(LEFT, [])).map(({ id }) => id);

export const forgetRow = async (sql: Sql, id: string): Promise<void> => {
  await sql.query(FORGET, [id]);
};

/** Where a document is in the storage. */
export const keyOf = (id: string): string => `documents/${id}.pdf`;
