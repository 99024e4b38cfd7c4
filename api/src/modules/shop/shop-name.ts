import type { Sql, Statement } from '../../platform/database/statement.js';

const NAME: Statement = { name: 'shop_name', text: 'select name from shop_settings where id = 1' };

/** What the shop is called. */
export const shopName = async (sql: Sql): Promise<string> => {
  const [row] = await sql.query<{ name: string }>(NAME, []);
  if (!row) throw new Error('The shop has no settings: the installation was not set up.');
  return row.name;
};
