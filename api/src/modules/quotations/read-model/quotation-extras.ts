import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { idsFault } from '../../../kernel/pagination.js';
import { isStorable } from '../../../kernel/text.js';
import { queryRows } from '../../../platform/database/row-rule.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import type { QuotationRevision, Seller } from '../graphql/quotation-staff.type.js';
import { quotationsReadableBy } from './readable-by.js';

const REVISIONS = {
  name: 'quotation_revisions',
  text: (
    andRule: string,
  ) => `select q.number, json_agg(json_build_object('id', q.id, 'revision', q.revision, 'status', q.status,
      'total', q.total::text, 'createdAt', q.created_at) order by q.revision) as revisions
    from quotation q where q.number = any($1::text[]) ${andRule} group by q.number`,
};

const SELLERS: Statement = {
  name: 'quotation_sellers',
  text: `select q.id, json_build_object('id', u.id, 'name', u.name) as seller
    from quotation q join staff_user u on u.id = q.seller_id where q.id = any($1::uuid[])`,
};

/** More than a team has; whoever is not among them is found by name. */
export const MOST_SELLERS = 100;

/** Whoever of the staff can be given a quotation, or those with an id, who may have left since. */
const FIND_SELLERS: Statement = {
  name: 'seller_find',
  text: `select u.id, u.name from staff_user u
    where case when $1::uuid[] is null then u.active else u.id = any($1) end
      and ($2::text is null or searchable(u.name) like search_pattern($2))
    order by u.name, u.id limit ${MOST_SELLERS}`,
};

/** What few operations ask of quotations, for many at once: the loaders' one statement each. */
export class QuotationExtras {
  constructor(private readonly sql: Sql) {}

  /** Those that the caller may see. */
  async revisions(actor: Actor, numbers: readonly string[]): Promise<QuotationRevision[][]> {
    type Revisions = { readonly number: string; readonly revisions: QuotationRevision[] };
    const rule = quotationsReadableBy(actor);
    const rows = await queryRows<Revisions>(this.sql, REVISIONS, [numbers], rule);
    const found = new Map(rows.map(({ number, revisions }) => [number, revisions]));
    return numbers.map((number) => found.get(number) ?? []);
  }

  async sellers(ids: readonly string[]): Promise<(Seller | null)[]> {
    const rows = await this.sql.query<{ id: string; seller: Seller }>(SELLERS, [ids]);
    const found = new Map(rows.map(({ id, seller }) => [id, seller]));
    return ids.map((id) => found.get(id) ?? null);
  }

  /** By name. One statement. */
  async findSellers(search: string | null, ids: readonly string[] | null): Promise<Result<Seller[]>> {
    const faults = idsFault(ids, ['ids']);
    if (faults.length > 0) return refuse(...faults);
    const words = search?.trim() || null;
    if (words !== null && !isStorable(words)) return accept([]);
    return accept(await this.sql.query<Seller>(FIND_SELLERS, [ids?.filter(isId) ?? null, words]));
  }
}
