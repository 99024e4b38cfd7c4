/**
 * What authentication, permissions and limits cost: the server's CPU for a list of 20 products, as it is and with all
 * three taken out (protection/taken-out.mjs), in alternating rounds on a PostgreSQL of its own. Prints a Markdown table;
 * ends with 1 when they cost a quarter of a request or more. Reads CPU times from /proc: Linux only.
 */
import { pathToFileURL } from 'node:url';
import { startApi } from '../../e2e/support/api-process.js';
import { createPostgresDatabase } from '../../e2e/support/databases/postgres-databases.js';
import { startPostgres } from '../../e2e/support/databases/postgres-server.js';
import { LINK_SECRET, makeJwtKey, SECRETS_KEY } from '../../e2e/support/databases/secrets.js';
import { postGraphQL } from '../../e2e/support/graphql.js';
import { openRunFolder } from '../../e2e/support/run-folder.js';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { Client } from './lists/client.js';
import { compare } from './protection/compare.js';

const MOST = 0.25;
const REDIS_URL = process.env.BENCH_REDIS_URL ?? '';
const takenOut = pathToFileURL(fromRoot('api', 'bench', 'protection', 'taken-out.mjs')).href;

/** Whether a server counts what operations cost: the gate is in its place. */
const counts = async (port: number): Promise<boolean> => {
  const { cost } = await postGraphQL(`http://127.0.0.1:${port}/graphql`, '{ __typename }', {}, {});
  return cost !== undefined;
};

const { folder, close } = await openRunFolder();
try {
  const postgres = await startPostgres(folder);
  const url = await createPostgresDatabase(postgres.url, 'lamina');
  const data = await folder.make('data');
  const secrets = { LINK_SECRET, SECRETS_KEY, JWT_PRIVATE_KEY: makeJwtKey() };
  const env = { ...secrets, DATABASE_URL: url, DATA_DIR: data, DEMO_DATA: 'true', REDIS_URL };
  const whole = await startApi(folder, env);
  const bare = await startApi(folder, { ...env, NODE_OPTIONS: `--import ${takenOut}` });
  if (!(await counts(whole.port)) || (await counts(bare.port))) throw new Error('Nothing was taken out');
  const staff = await Client.signIn(whole.port);
  const callers = { 'access token of staff': staff.headers, anonymous: {} };
  console.log('| caller | as it is, ms | taken out, ms | share |\n|---|--:|--:|--:|');
  for (const [caller, headers] of Object.entries(callers)) {
    const { wholeMs, bareMs, share } = await compare({ whole, bare, headers });
    console.log(
      `| ${caller} | ${wholeMs.toFixed(3)} | ${bareMs.toFixed(3)} | ${(share * 100).toFixed(1)} % |`,
    );
    if (share >= MOST) process.exitCode = 1;
  }
} finally {
  await close();
}
