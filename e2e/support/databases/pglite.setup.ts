import type { TestProject } from 'vitest/node';
import { openRunFolder } from '../run-folder.js';
import { pgliteTemplate } from './pglite-template.js';
import { makeJwtKey } from './secrets.js';

/** The tests of this run work on the embedded database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, close } = await openRunFolder();
  const jwtPrivateKey = makeJwtKey();
  const template = await pgliteTemplate(folder, jwtPrivateKey).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  project.provide('lamina', { folder: folder.path, jwtPrivateKey, database: { kind: 'pglite', template } });
  return close;
}
