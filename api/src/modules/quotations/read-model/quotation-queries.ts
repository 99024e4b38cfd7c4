import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { type PageArguments, readPage, toConnection } from '../../../kernel/pagination.js';
import { EVERY_ROW, queryRows, type RowRule } from '../../../platform/database/row-rule.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import { type Actor, ANONYMOUS, type LinkActor } from '../../identity/index.js';
import { filterFaults } from '../domain/filter-faults.js';
import type { PrivateLinks } from '../domain/private-link.js';
import type { QuotationView } from '../graphql/quotation.type.js';
import type { QuotationConnection, QuotationFilter, QuotationOrder } from '../graphql/quotation-list.type.js';
import { assembleQuotation } from './assemble-quotation.js';
import { asSeenBy } from './customers-view.js';
import { countQuotations, listQuotations, QUOTATION_ORDERS } from './list-quotations.js';
import { QUOTATIONS_BY_ID, sectionValues } from './quotation-statement.js';
import { quotationsReadableBy, seesAsStaff } from './readable-by.js';
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

  /** For those whose row it is, and for the holder of the link once the quotation left DRAFT. One statement. */
  async byId(actor: Actor, id: string, sections: Sections): Promise<QuotationView | null> {
    const isLink = actor.kind === 'link';
    const [stored] = await this.load([id], sections, isLink ? EVERY_ROW : quotationsReadableBy(actor));
    if (!stored || (isLink && !this.opens(actor, stored))) return null;
    return this.viewFor(actor, stored);
  }

  /** What the private link shows: the newest revision that left DRAFT. Two statements; reading changes nothing. */
  async byToken(token: string, sections: Sections): Promise<QuotationView | null> {
    const id = await this.idByToken(token);
    return id === null ? null : this.afterChange(ANONYMOUS, id, sections);
  }

  /** The newest revision that a private link opens, if it opens any. */
  async idByToken(token: string): Promise<string | null> {
    const number = this.links.numberIn(token);
    if (number === null) return null;
    const [newest] = await this.sql.query<{ id: string; generation: number }>(NEWEST_BY_NUMBER, [number]);
    return newest && this.links.opens(token, number, newest.generation) ? newest.id : null;
  }

  /** For whoever has just changed or made it or proven its link, and may therefore see it. One statement. */
  async afterChange(actor: Actor, id: string, sections: Sections): Promise<QuotationView | null> {
    const [stored] = await this.load([id], sections, EVERY_ROW);
    return stored ? this.viewFor(actor, stored) : null;
  }

  /** As its customer sees it, for what is made for them without a request. One statement. */
  forItsCustomer(id: string, sections: Sections): Promise<QuotationView | null> {
    return this.afterChange(ANONYMOUS, id, sections);
  }

  /** A page of those that the caller may see. One statement, and one to count when asked. */
  async list(
    actor: Actor,
    { filter, order, page: asked, count, sections }: QuotationListRequest,
  ): Promise<Result<QuotationConnection>> {
    const page = readPage(asked, {
      name: `quotations:${order.field}:${order.direction}`,
      type: QUOTATION_ORDERS[order.field].type,
    });
    const faults = [...(page.ok ? [] : page.faults), ...filterFaults(filter, seesAsStaff(actor))];
    if (!page.ok || faults.length > 0) return refuse(...faults);
    const rule = quotationsReadableBy(actor);
    const [rows, total] = await Promise.all([
      listQuotations(this.sql, { filter, order, page: page.value, sections, rule }),
      count ? countQuotations(this.sql, filter, rule) : undefined,
    ]);
    const views = rows.map(({ node, value }) => ({ node: this.viewFor(actor, node), value }));
    return accept(toConnection(views, page.value, total));
  }

  /** Two quotations with their lines; null when the caller sees either not. One statement. */
  async pair(
    actor: Actor,
    first: string,
    second: string,
    sections: Sections,
  ): Promise<[QuotationView, QuotationView] | null> {
    const found = await this.load([first, second], sections, quotationsReadableBy(actor));
    const [from, to] = [first, second].map((id) =>
      found.find((quotation) => quotation.id === id.toLowerCase()),
    );
    if (!from || !to) return null;
    return [this.viewFor(actor, from), this.viewFor(actor, to)];
  }

  /** A quotation if it matches a list's filter now, and the caller may see it. One statement. */
  async matching(
    actor: Actor,
    id: string,
    filter: QuotationFilter,
    sections: Sections,
  ): Promise<QuotationView | null> {
    const page = { limit: 1, offset: 0, after: null, order: '' };
    const order = { field: 'CREATED_AT', direction: 'ASC' } as const;
    const rule = quotationsReadableBy(actor);
    const one = { ...filter, ids: [id] };
    const [row] = await listQuotations(this.sql, { filter: one, order, page, sections, rule });
    return row ? this.viewFor(actor, row.node) : null;
  }

  /** {@link afterChange} for many, for staff; those that do not exist are missing. One statement. */
  async manyAfterChange(actor: Actor, ids: readonly string[], sections: Sections): Promise<QuotationView[]> {
    const stored = await this.load(ids, sections, EVERY_ROW);
    return stored.map((quotation) => this.viewFor(actor, quotation));
  }

  private async load(
    given: readonly string[],
    sections: Sections,
    rule: RowRule,
  ): Promise<StoredQuotation[]> {
    const ids = given.filter(isId);
    if (ids.length === 0) return [];
    const values = [ids, ...sectionValues(sections)];
    type Found = { readonly quotation: StoredQuotation };
    const rows = await queryRows<Found>(this.sql, QUOTATIONS_BY_ID, values, rule);
    return rows.map(({ quotation }) => quotation);
  }

  private opens({ token }: LinkActor, { number, linkGeneration, status }: StoredQuotation): boolean {
    return status !== 'DRAFT' && this.links.opens(token, number, linkGeneration);
  }

  /** Whole for those who work with it at the shop; for others as they may see it. */
  private viewFor(actor: Actor, stored: StoredQuotation): QuotationView {
    const token = this.links.tokenFor(stored.number, stored.linkGeneration);
    return asSeenBy(actor, assembleQuotation(stored, token));
  }
}
