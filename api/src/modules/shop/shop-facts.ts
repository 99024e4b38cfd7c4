import type { Sql, Statement } from '../../platform/database/statement.js';

const FACTS: Statement = {
  name: 'shop_facts',
  text: 'select country, name, time_zone as "timeZone" from shop_settings where id = 1',
};

interface Facts {
  readonly country: string;
  readonly name: string;
  readonly timeZone: string;
}

const factsOf = async (sql: Sql): Promise<Facts> => {
  const [facts] = await sql.query<Facts>(FACTS, []);
  if (!facts) throw new Error('The shop has no settings: the installation was not set up.');
  return facts;
};

/** The country whose rules the shop works by, ISO 3166-1 alpha-2. */
export const shopCountry = async (sql: Sql): Promise<string> => (await factsOf(sql)).country;

/** What the shop is called. */
export const shopName = async (sql: Sql): Promise<string> => (await factsOf(sql)).name;

/** The IANA time zone that the shop's clocks go by. */
export const shopTimeZone = async (sql: Sql): Promise<string> => (await factsOf(sql)).timeZone;
