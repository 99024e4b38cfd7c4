import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { runContext, runFolder } from '../run-context.js';
import { copyFolder } from './pglite-template.js';
import { createPostgresDatabase } from './postgres-databases.js';

/** Where a server keeps its data. */
export interface Database {
  /** Local files, and the embedded database. */
  readonly dataDir: string;
  /** The address of a PostgreSQL database; absent on the embedded one. */
  readonly url?: string;
}

/** `template`: migrated, with demo data. `fresh`: nothing at all, as on a first start. */
export async function createDatabase(content: 'template' | 'fresh'): Promise<Database> {
  const { database } = runContext();
  const dataDir = await runFolder().make('data');
  if (database.kind === 'postgres') {
    const name = `${database.template}_${randomUUID().slice(0, 8)}`;
    const template = content === 'template' ? database.template : undefined;
    return { dataDir, url: await createPostgresDatabase(database.adminUrl, name, template) };
  }
  if (content === 'template') await copyFolder(database.template, dataDir);
  return { dataDir };
}

export const removeFiles = (database: Database) => rm(database.dataDir, { recursive: true, force: true });
