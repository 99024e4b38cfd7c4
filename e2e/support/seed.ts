import { fromRoot, ROOT } from '../../scripts/lib/paths.mjs';
import { bareEnvironment } from './api-process.js';
import { type Child, startChild } from './child.js';
import type { Database } from './databases/create-database.js';
import { runFolder } from './run-context.js';

const SEED = fromRoot('api', 'dist', 'seed.js');

/** Starts the seed command on a database. */
export function startSeed(
  { dataDir, url }: Database,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Child {
  const place = { DATA_DIR: dataDir, ...(url && { DATABASE_URL: url }) };
  const flags = ['--disable-warning=ExperimentalWarning'];
  return startChild(runFolder(), process.execPath, [...flags, SEED, ...args], {
    cwd: ROOT,
    env: { ...bareEnvironment(), DEMO_DATA: 'true', ...place, ...env },
  });
}

/** Adds so many quotations to a database. */
export async function seed(database: Database, quotations: number, ...args: string[]): Promise<void> {
  const child = startSeed(database, ['--quotations', String(quotations), ...args]);
  const { code } = await child.exit;
  if (code !== 0) throw new Error(child.output());
}
