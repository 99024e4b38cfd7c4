import { accept, type Result } from '../../../kernel/fault.js';
import { type PageArguments, readPage, toConnection } from '../../../kernel/pagination.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import type { PrivateLinks } from '../domain/private-link.js';
import type { QuotationConnection, QuotationOrder } from '../graphql/quotation-list.type.js';
import { assembleQuotation } from './assemble-quotation.js';
import { asSeenBy } from './customers-view.js';
import { countQuotationsOf, listQuotationsOf, QUOTATION_ORDERS } from './list-quotations.js';
import { quotationsReadableBy } from './readable-by.js';
import type { Sections } from './stored-quotation.js';

export interface CustomerQuotationsRequest {
  readonly order: QuotationOrder;
  readonly page: PageArguments;
  readonly count: boolean;
  readonly sections: Sections;
}

/** Customers' quotations, as far as the caller may see them: the same page of each customer's, for a whole list at once. */
export class CustomerQuotations {
  constructor(
    private readonly sql: Sql,
    private readonly links: PrivateLinks,
  ) {}

  /** One statement, and one to count when asked. */
  async pages(
    actor: Actor,
    customerIds: readonly string[],
    { order, page: asked, count, sections }: CustomerQuotationsRequest,
  ): Promise<Result<QuotationConnection[]>> {
    const page = readPage(asked, {
      name: `quotations:${order.field}:${order.direction}`,
      type: QUOTATION_ORDERS[order.field].type,
    });
    if (!page.ok) return page;
    const rule = quotationsReadableBy(actor);
    const [lists, totals] = await Promise.all([
      listQuotationsOf(this.sql, customerIds, { order, page: page.value, sections, rule }),
      count ? countQuotationsOf(this.sql, customerIds, rule) : [],
    ]);
    const connections = lists.map((rows, index) => {
      const views = rows.map(({ node, value }) => ({
        node: asSeenBy(actor, assembleQuotation(node, this.links.tokenFor(node.number, node.linkGeneration))),
        value,
      }));
      return toConnection(views, page.value, totals[index]);
    });
    return accept(connections);
  }
}
