import pg from 'pg';

/** The same server, another database. */
export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** @param template a database that nobody is connected to; without it the new one is empty */
export async function createPostgresDatabase(
  adminUrl: string,
  name: string,
  template = 'template0',
): Promise<string> {
  await withClient(adminUrl, (client) => client.query(`create database "${name}" template "${template}"`));
  return databaseUrl(adminUrl, name);
}

/** Drops the databases whose names begin so, whoever is connected. */
export async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of found.rows) await client.query(`drop database "${datname}" with (force)`);
  });
}

export const answers = (url: string): Promise<boolean> =>
  withClient(url, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  );
