import type { Fault } from '../../kernel/fault.js';
import type { Statement } from '../../platform/database/statement.js';
import type { Belongings } from '../customers/index.js';
import { MOST_PLACES } from './use-cases/change-places.js';

const COUNT: Statement = {
  name: 'place_merge_count',
  text: `select greatest(
      (select count(*) from property where customer_id = any($1::uuid[])),
      (select count(*) from vehicle where customer_id = any($1::uuid[])))::int as most`,
};

/** After those that the kept customer has, in their order. */
const move = (table: 'property' | 'vehicle'): Statement => ({
  name: `${table}_merge`,
  text: `update ${table} set customer_id = $1, position = position + own.last
    from (select coalesce(max(position), 0) as last from ${table} where customer_id = $1) own where customer_id = $2`,
});
const MOVES = [move('property'), move('vehicle')];

const tooMany: Fault = {
  code: 'TOO_MANY',
  message: { key: 'place.mergeTooMany', params: { most: MOST_PLACES } },
  path: ['input', 'mergedId'],
};

/** The properties and vehicles of a customer that is merged: they keep their ids, which quotations' copies name. */
export const placeBelongings: Belongings = {
  check: async (transaction, { keptId, mergedId }) => {
    const [row] = await transaction.query<{ most: number }>(COUNT, [[keptId, mergedId]]);
    return (row?.most ?? 0) > MOST_PLACES ? [tooMany] : [];
  },
  move: async (transaction, { keptId, mergedId }) => {
    for (const statement of MOVES) await transaction.query(statement, [keptId, mergedId]);
  },
};
