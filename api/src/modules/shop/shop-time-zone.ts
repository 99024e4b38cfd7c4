import type { Sql, Statement } from '../../platform/database/statement.js';

const TIME_ZONE: Statement = {
  name: 'shop_time_zone',
  text: 'select time_zone as "timeZone" from shop_settings where id = 1',
};

/** The IANA time zone that the shop's clocks go by. */
export const shopTimeZone = async (sql: Sql): Promise<string> => {
  const [row] = await sql.query<{ timeZone: string }>(TIME_ZONE, []);
  if (!row) throw new Error('The shop has no settings: the installation was not set up.');
  return row.timeZone;
};
