import { dayIn } from '../../kernel/clock.js';
import type { Sql, Statement } from '../../platform/database/statement.js';

const TAKE: Statement = {
  name: 'quotation_number_take',
  text: `insert into quotation_counter as counter (year, last) values ($1, $2)
    on conflict (year) do update set last = counter.last + $2 returning last`,
};

/** Q-YYYY-NNNNNN, at least six digits. */
const format = (year: number, place: number): string => `Q-${year}-${String(place).padStart(6, '0')}`;

const yearOf = (moment: Date, timeZone: string): number => Number(dayIn(timeZone, moment).slice(0, 4));

const take = async (sql: Sql, year: number, count: number): Promise<string[]> => {
  const [row] = await sql.query<{ last: number }>(TAKE, [year, count]);
  if (!row) throw new Error('The counter of quotation numbers returned nothing.');
  return Array.from({ length: count }, (_, index) => format(year, row.last - count + 1 + index));
};

/**
 * The next number of the shop's current year. Taken outside the transaction that will use it, so that creators never
 * wait for one another; a failed creation leaves a gap.
 */
export const takeQuotationNumber = async (sql: Sql, now: Date, timeZone: string): Promise<string> => {
  const [number] = await take(sql, yearOf(now, timeZone), 1);
  if (number === undefined) throw new Error('No quotation number was taken.');
  return number;
};

/** A number for each of these moments, in their order; one statement for each year among them. */
export const takeQuotationNumbers = async (
  sql: Sql,
  moments: readonly Date[],
  timeZone: string,
): Promise<string[]> => {
  const years = moments.map((moment) => yearOf(moment, timeZone));
  const taken = new Map<number, string[]>();
  for (const year of new Set(years)) {
    taken.set(year, await take(sql, year, years.filter((other) => other === year).length));
  }
  return years.map((year) => taken.get(year)?.shift() ?? '');
};
