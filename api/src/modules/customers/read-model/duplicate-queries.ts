import { accept, type Result } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { type PageArguments, type PageRow, readPage, toConnection } from '../../../kernel/pagination.js';
import { isStorable } from '../../../kernel/text.js';
import { queryRows } from '../../../platform/database/row-rule.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import type {
  CustomerDuplicate,
  CustomerDuplicateConnection,
  SimilarCustomer,
  SimilarCustomersInput,
} from '../graphql/duplicate.type.js';
import type { ReadableCustomers } from '../readable-customers.js';
import { COUNT_DUPLICATES, LIST_DUPLICATES } from './customer-duplicates.js';
import { SIMILAR } from './similar-customers.js';

/** What is compared: blank says nothing, and a text that the database cannot hold is like none that it holds. */
const comparable = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() || null;
  return trimmed !== null && isStorable(trimmed) ? trimmed : null;
};

/** Customers that may be one, among those that the caller may see. */
export class DuplicateQueries {
  constructor(
    private readonly sql: Sql,
    private readonly readableBy: ReadableCustomers,
  ) {}

  /** All pairs, those with the newest customer first. One statement, and one to count when asked. */
  async list(
    actor: Actor,
    { page: asked, count }: { readonly page: PageArguments; readonly count: boolean },
  ): Promise<Result<CustomerDuplicateConnection>> {
    const page = readPage(asked, { name: 'customerDuplicates', type: 'timestamptz' });
    if (!page.ok) return page;
    const { limit, offset, after } = page.value;
    const rule = this.readableBy(actor);
    const values = [after?.value ?? null, after?.id ?? null, limit + 1, offset];
    const [rows, counted] = await Promise.all([
      queryRows<PageRow<CustomerDuplicate>>(this.sql, LIST_DUPLICATES, values, rule),
      count ? queryRows<{ count: number }>(this.sql, COUNT_DUPLICATES, [], rule) : [],
    ]);
    return accept(toConnection(rows, page.value, counted[0]?.count));
  }

  /** Those who may be somebody, the likeliest first, at most 10. One statement. */
  similar(actor: Actor, input: SimilarCustomersInput): Promise<SimilarCustomer[]> {
    const { name, email, phone, whatsapp, taxId, exceptId } = input;
    const texts = [name, email, phone, whatsapp, taxId].map(comparable);
    const except = exceptId && isId(exceptId) ? exceptId : null;
    return queryRows<SimilarCustomer>(this.sql, SIMILAR, [...texts, except], this.readableBy(actor));
  }
}
