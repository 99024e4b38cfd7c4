import type { Statement } from '../../platform/database/statement.js';
import type { Belongings } from '../customers/index.js';

/** Triggers make their search text that of the customer they have now. */
const MOVE: Statement = {
  name: 'quotation_merge_customers',
  text: 'update quotation set customer_id = $1 where customer_id = $2',
};

/** The quotations of a customer that is merged, whatever their status: nothing of them changes but whose they are. */
export const quotationBelongings: Belongings = {
  check: async () => [],
  move: async (transaction, { keptId, mergedId }) => {
    await transaction.query(MOVE, [keptId, mergedId]);
  },
};
