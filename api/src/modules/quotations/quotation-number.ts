import { dayIn } from '../../kernel/clock.js';
import type { Sql, Statement } from '../../platform/database/statement.js';

const TAKE: Statement = {
  name: 'quotation_number_take',
  text: `insert into quotation_counter as counter (year, last) values ($1, 1)
    on conflict (year) do update set last = counter.last + 1 returning last`,
};

/**
 * The next number of the shop's current year: Q-YYYY-NNNNNN. Taken outside the transaction that will use it, so that
 * creators never wait for one another; a failed creation leaves a gap.
 */
export const takeQuotationNumber = async (sql: Sql, now: Date, timeZone: string): Promise<string> => {
  const year = Number(dayIn(timeZone, now).slice(0, 4));
  const [row] = await sql.query<{ last: number }>(TAKE, [year]);
  if (!row) throw new Error('The counter of quotation numbers returned nothing.');
  return `Q-${year}-${String(row.last).padStart(6, '0')}`;
};
