import type { Sql, Statement } from '../../platform/database/statement.js';

const COUNTRY: Statement = { name: 'shop_country', text: 'select country from shop_settings where id = 1' };

/** The country whose rules the shop works by, ISO 3166-1 alpha-2. */
export const shopCountry = async (sql: Sql): Promise<string> => {
  const [row] = await sql.query<{ country: string }>(COUNTRY, []);
  if (!row) throw new Error('The shop has no settings: the installation was not set up.');
  return row.country;
};
