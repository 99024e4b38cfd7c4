import type { TestProject } from 'vitest/node';
import { startApi } from '../api-process.js';
import { openRunFolder, type RunFolder } from '../run-folder.js';
import { createPostgresDatabase, databaseUrl, dropDatabases } from './postgres-databases.js';
import { startPostgres } from './postgres-server.js';
import { LINK_SECRET, makeJwtKey, SECRETS_KEY } from './secrets.js';

/** Migrates and fills a new database by starting the server on it once. */
async function fillTemplate(run: RunFolder, adminUrl: string, name: string, jwtPrivateKey: string) {
  await createPostgresDatabase(adminUrl, name);
  const server = await startApi(run, {
    DATABASE_URL: databaseUrl(adminUrl, name),
    DATA_DIR: await run.make('data'),
    DEMO_DATA: 'true',
    LINK_SECRET,
    SECRETS_KEY,
    JWT_PRIVATE_KEY: jwtPrivateKey,
  });
  await server.stop();
}

/** The tests of this run work on a real PostgreSQL: TEST_DATABASE_URL, or one that the run starts itself. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, close } = await openRunFolder();
  const jwtPrivateKey = makeJwtKey();
  const template = `lamina_e2e_${process.pid}_${Date.now()}`;
  try {
    const given = process.env.TEST_DATABASE_URL;
    const adminUrl = given ?? (await startPostgres(folder)).url;
    await fillTemplate(folder, adminUrl, template, jwtPrivateKey);
    const database = { kind: 'postgres', adminUrl, template } as const;
    project.provide('lamina', { folder: folder.path, jwtPrivateKey, database });
    return async () => {
      if (given) await dropDatabases(given, template);
      await close();
    };
  } catch (error) {
    await close();
    throw error;
  }
}
