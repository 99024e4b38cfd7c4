import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { idsFault, type PageArguments, readPage, toConnection } from '../../../kernel/pagination.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import { type Actor, ANONYMOUS, may } from '../../identity/index.js';
import type { PrivateLinks } from '../domain/private-link.js';
import type { QuotationView } from '../graphql/quotation.type.js';
import type { QuotationConnection, QuotationFilter, QuotationOrder } from '../graphql/quotation-list.type.js';
import { assembleQuotation } from './assemble-quotation.js';
import { asCustomerSees } from './customers-view.js';
import { countQuotations, listQuotations, QUOTATION_ORDERS } from './list-quotations.js';
import { QUOTATIONS_BY_ID } from './quotation-statement.js';
import type { Sections, StoredQuotation } from './stored-quotation.js';

const NEWEST_BY_NUMBER: Statement = {
  name: 'quotation_newest',
  text: `select id, link_generation as generation from quotation
    where number = $1 and status <> 'DRAFT' order by revision desc limit 1`,
};

export interface QuotationListRequest {
  readonly filter: QuotationFilter;
  readonly order: QuotationOrder;
  readonly page: PageArguments;
  readonly count: boolean;
  readonly sections: Sections;
}

/** Reads of quotations, each decided by who asks: "not yours" and "does not exist" are both null. */
export class QuotationQueries {
  constructor(
    private readonly sql: Sql,
    private readonly links: PrivateLinks,
  ) {}

  /** For staff, and for the holder of the link once the quotation left DRAFT. One statement. */
  async byId(actor: Actor, id: string, sections: Sections): Promise<QuotationView | null> {
    const stored = await this.load(id, sections);
    if (!stored || !this.mayRead(actor, stored)) return null;
    return this.viewFor(actor, stored);
  }

  /** What the private link shows: the newest revision that left DRAFT. Two statements; reading changes nothing. */
  async byToken(token: string, sections: Sections): Promise<QuotationView | null> {
    const id = await this.idByToken(token);
    const stored = id && (await this.load(id, sections));
    return stored ? this.viewFor(ANONYMOUS, stored) : null;
  }

  /** The newest revision that a private link opens, if it opens any. */
  async idByToken(token: string): Promise<string | null> {
    const number = this.links.numberIn(token);
    if (number === null) return null;
    const [newest] = await this.sql.query<{ id: string; generation: number }>(NEWEST_BY_NUMBER, [number]);
    return newest && this.links.opens(token, number, newest.generation) ? newest.id : null;
  }

  /** For whoever has just changed or made it, and may therefore see it. */
  async afterChange(actor: Actor, id: string, sections: Sections): Promise<QuotationView | null> {
    const stored = await this.load(id, sections);
    return stored && this.viewFor(actor, stored);
  }

  /** A page for staff (quotations:read, checked before). One statement, and one to count when asked. */
  async list({
    filter,
    order,
    page: asked,
    count,
    sections,
  }: QuotationListRequest): Promise<Result<QuotationConnection>> {
    const page = readPage(asked, {
      name: `quotations:${order.field}:${order.direction}`,
      type: QUOTATION_ORDERS[order.field].type,
    });
    const faults: readonly Fault[] = [
      ...(page.ok ? [] : page.faults),
      ...idsFault(filter.ids, ['filter', 'ids']),
    ];
    if (!page.ok || faults.length > 0) return refuse(...faults);
    const [rows, total] = await Promise.all([
      listQuotations(this.sql, { filter, order, page: page.value, sections }),
      count ? countQuotations(this.sql, filter) : undefined,
    ]);
    const views = rows.map(({ node, value }) => ({
      node: assembleQuotation(node, this.tokenOf(node)),
      value,
    }));
    return accept(toConnection(views, page.value, total));
  }

  /** Two quotations with their lines, for staff; null when either does not exist. One statement. */
  async pair(
    first: string,
    second: string,
    sections: Sections,
  ): Promise<[QuotationView, QuotationView] | null> {
    const found = await this.manyAfterChange([first, second], sections);
    const [from, to] = [first, second].map((id) =>
      found.find((quotation) => quotation.id === id.toLowerCase()),
    );
    return from && to ? [from, to] : null;
  }

  /** A quotation if it matches a list's filter now. One statement. */
  async matching(id: string, filter: QuotationFilter, sections: Sections): Promise<QuotationView | null> {
    const page = { limit: 1, offset: 0, after: null, order: '' };
    const order = { field: 'CREATED_AT', direction: 'ASC' } as const;
    const [row] = await listQuotations(this.sql, { filter: { ...filter, ids: [id] }, order, page, sections });
    return row ? assembleQuotation(row.node, this.tokenOf(row.node)) : null;
  }

  /** {@link afterChange} for many, for staff; those that do not exist are missing. One statement. */
  async manyAfterChange(
    ids: readonly string[],
    { places, pricing, history }: Sections,
  ): Promise<QuotationView[]> {
    const values = [ids.filter(isId), places, pricing, history];
    const rows = await this.sql.query<{ quotation: StoredQuotation }>(QUOTATIONS_BY_ID, values);
    return rows.map(({ quotation }) => assembleQuotation(quotation, this.tokenOf(quotation)));
  }

  private async load(id: string, { places, pricing, history }: Sections): Promise<StoredQuotation | null> {
    if (!isId(id)) return null;
    const rows = await this.sql.query<{ quotation: StoredQuotation }>(QUOTATIONS_BY_ID, [
      [id],
      places,
      pricing,
      history,
    ]);
    return rows[0]?.quotation ?? null;
  }

  private mayRead(actor: Actor, { number, linkGeneration, status }: StoredQuotation): boolean {
    if (may(actor, 'quotations:read')) return true;
    return (
      actor.kind === 'link' && status !== 'DRAFT' && this.links.opens(actor.token, number, linkGeneration)
    );
  }

  /** Whole for whoever may read all quotations; for others as customers see it. */
  private viewFor(actor: Actor, stored: StoredQuotation): QuotationView {
    const quotation = assembleQuotation(stored, this.tokenOf(stored));
    return may(actor, 'quotations:read') ? quotation : asCustomerSees(quotation);
  }

  private tokenOf({ number, linkGeneration }: StoredQuotation): string {
    return this.links.tokenFor(number, linkGeneration);
  }
}
