import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { bareEnvironment } from '../../../e2e/support/api-process.js';
import { createPostgresDatabase, databaseUrl } from '../../../e2e/support/databases/postgres-databases.js';
import { startPostgres } from '../../../e2e/support/databases/postgres-server.js';
import type { RunFolder } from '../../../e2e/support/run-folder.js';
import { fromRoot } from '../../../scripts/lib/paths.mjs';
import { askDatabase } from './ask-database.js';

const WANTED = Number(process.env.BENCH_QUOTATIONS ?? 100_000);
const COUNT = `select case when to_regclass('quotation') is null then 0
  else (xpath('/row/c/text()', query_to_xml('select count(*) as c from quotation', false, true, '')))[1]::text::int end as count`;

const countQuotations = async (url: string): Promise<number> => {
  const [row] = await askDatabase<{ count: number }>(url, COUNT);
  return row?.count ?? 0;
};

async function seed(url: string, dataDir: string): Promise<void> {
  const args = ['--quotations', String(WANTED), '--until', '2026-11-20'];
  const env = { ...bareEnvironment(), DATABASE_URL: url, DATA_DIR: dataDir, DEMO_DATA: 'true' };
  const child = spawn(process.execPath, [fromRoot('api', 'dist', 'seed.js'), ...args], {
    env,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The database could not be filled');
}

/** PostgreSQL as it comes, kept between runs. */
async function ownDatabase(run: RunFolder): Promise<string> {
  const folder = fromRoot('.cache', 'bench-postgres');
  await mkdir(folder, { recursive: true });
  const { url: adminUrl } = await startPostgres(run, { folder, settings: {} });
  const name = `lamina_${WANTED}`;
  const found = await askDatabase(adminUrl, `select 1 from pg_database where datname = '${name}'`);
  if (found.length === 0) await createPostgresDatabase(adminUrl, name);
  return databaseUrl(adminUrl, name);
}

/** A database with BENCH_QUOTATIONS (100,000) quotations in it. */
export async function filledDatabase(run: RunFolder): Promise<{ url: string; quotations: number }> {
  const url = process.env.BENCH_DATABASE_URL ?? (await ownDatabase(run));
  if ((await countQuotations(url)) === 0) await seed(url, await run.make('seed'));
  return { url, quotations: await countQuotations(url) };
}
