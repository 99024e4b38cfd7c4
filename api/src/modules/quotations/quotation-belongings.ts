import type { Fault } from '../../kernel/fault.js';
import { queryRows } from '../../platform/database/row-rule.js';
import type { Statement } from '../../platform/database/statement.js';
import type { Belongings } from '../customers/index.js';
import { quotationsReadableBy } from './read-model/readable-by.js';

const OUT_OF_SIGHT = {
  name: 'quotation_merge_out_of_sight',
  text: (andRule: string) => `select q.id from quotation q
    where q.customer_id = any($1::uuid[]) and (true ${andRule}) is not true limit 1`,
};

/** Triggers make their search text that of the customer they have now. */
const MOVE: Statement = {
  name: 'quotation_merge_customers',
  text: 'update quotation set customer_id = $1 where customer_id = $2',
};

const othersToo: Fault = {
  code: 'FORBIDDEN',
  message: { key: 'quotation.mergeOthers' },
  path: ['input'],
};

/**
 * The quotations of a customer that is merged, whatever their status: nothing of them changes but whose they are.
 * Whoever sees only some of those of the two customers does not merge them: the others would change unseen.
 */
export const quotationBelongings: Belongings = {
  check: async (transaction, { keptId, mergedId }, actor) => {
    const pair = [[keptId, mergedId]];
    const hidden = await queryRows(transaction, OUT_OF_SIGHT, pair, quotationsReadableBy(actor));
    return hidden.length > 0 ? [othersToo] : [];
  },
  move: async (transaction, { keptId, mergedId }) => {
    await transaction.query(MOVE, [keptId, mergedId]);
  },
};
