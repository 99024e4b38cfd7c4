import { isId } from '../../../kernel/ids.js';
import { queryRows } from '../../../platform/database/row-rule.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import { quotationsReadableBy } from '../../quotations/index.js';
import { type QuotationFacts, quotationFacts } from './message-facts.js';

const READABLE = {
  name: 'message_preview_quotation',
  text: (andRule: string) => `select q.id from quotation q where q.id = $1 ${andRule}`,
};

/** What messages tell of a quotation, for whoever may see it; null for anybody else, and where there is none. */
export const factsReadableBy = async (sql: Sql, actor: Actor, id: string): Promise<QuotationFacts | null> => {
  if (!isId(id)) return null;
  const seen = await queryRows(sql, READABLE, [id], quotationsReadableBy(actor));
  return seen.length > 0 ? quotationFacts(sql, id) : null;
};
