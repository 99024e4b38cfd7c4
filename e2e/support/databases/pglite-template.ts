import { constants, existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow, fingerprint } from '../../../scripts/lib/fingerprint.mjs';
import { fromRoot, ROOT } from '../../../scripts/lib/paths.mjs';
import { startApi } from '../api-process.js';
import type { RunFolder } from '../run-folder.js';
import { LINK_SECRET, SECRETS_KEY } from './secrets.js';

const CACHE = fromRoot('.cache', 'e2e-pglite');
const UNUSED_MS = 24 * 60 * 60 * 1000;

/** Copies a data folder; where the file system can, without copying its bytes. */
export const copyFolder = (from: string, to: string) =>
  cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });

/** Any part of the server may shape the first data; the lock file stands for the embedded database's version. */
const key = () =>
  fingerprint(
    ROOT,
    [fromRoot('api', 'dist'), fromRoot('package-lock.json')]
      .flatMap(filesBelow)
      .filter((file) => /\.(js|json)$/.test(file)),
  ).slice(0, 16);

async function removeUnused(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const folder = path.join(CACHE, name);
    // Another run may have renamed or removed it meanwhile.
    const found = await stat(folder).catch(() => null);
    if (found && Date.now() - found.mtimeMs > UNUSED_MS) await rm(folder, { recursive: true, force: true });
  }
}

/** A data folder as the server leaves it after its first start; kept from run to run for as long as the server is the same. */
export async function pgliteTemplate(run: RunFolder, jwtPrivateKey: string): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  await removeUnused();
  const template = path.join(CACHE, key());
  if (existsSync(template)) {
    await utimes(template, new Date(), new Date());
    return template;
  }
  const made = await run.make('template');
  const server = await startApi(run, {
    DATA_DIR: made,
    DEMO_DATA: 'true',
    LINK_SECRET,
    SECRETS_KEY,
    JWT_PRIVATE_KEY: jwtPrivateKey,
  });
  const { code } = await server.stop();
  if (code !== 0) throw new Error(`The server did not stop well:\n${server.output()}`);
  // Copied beside its place and renamed, so that a run at the same time never sees half of it.
  const copy = `${template}.${process.pid}`;
  await copyFolder(made, copy);
  await rename(copy, template).catch(() => rm(copy, { recursive: true }));
  return template;
}
