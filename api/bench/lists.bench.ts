/**
 * How long the lists, searches and the other hot operations take on real volumes, through HTTP, one request at a time.
 * Starts a PostgreSQL of its own with the default settings and fills it once (.cache/bench-postgres keeps it), or uses
 * BENCH_DATABASE_URL. Prints a Markdown table; asserts nothing.
 */
import { startApi } from '../../e2e/support/api-process.js';
import { LINK_SECRET, makeJwtKey } from '../../e2e/support/databases/secrets.js';
import { openRunFolder } from '../../e2e/support/run-folder.js';
import { StatementCounter } from '../../e2e/support/statement-counter.js';
import { casesOf } from './lists/cases.js';
import { Client } from './lists/client.js';
import { filledDatabase } from './lists/filled-database.js';
import { measure } from './lists/measure.js';
import { TABLE_HEAD, tableRow } from './lists/table.js';

const { folder, close } = await openRunFolder();
try {
  const { url, quotations } = await filledDatabase(folder);
  await using counter = await StatementCounter.start(url);
  const secrets = { LINK_SECRET, JWT_PRIVATE_KEY: makeJwtKey(), DEMO_DATA: 'true' };
  const start = async (databaseUrl: string) => {
    const env = { ...secrets, DATABASE_URL: databaseUrl, DATA_DIR: await folder.make('data') };
    return startApi(folder, env);
  };
  const direct = await start(url);
  const counted = await start(counter.url);
  const client = await Client.signIn(direct.port);
  const observer = await Client.signIn(counted.port);
  console.log(`\n${quotations.toLocaleString('en-US')} quotations, one request at a time\n\n${TABLE_HEAD}`);
  for (const one of await casesOf(client)) {
    await observer.send(one);
    const statements = await counter.during(() => observer.send(one));
    const timing = await measure(() => client.send(one));
    console.log(tableRow({ name: one.name, ...timing, statements: statements.length }));
  }
} finally {
  await close();
}
