import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort, startServer } from '../support/index.js';
import { runContext, runFolder } from '../support/run-context.js';
import { refusalOf } from './launcher.js';

const newFolder = () => runFolder().make('data');

describe('npm start says in one line why it cannot start', () => {
  it('when the port is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await using server = await startServer();
    await server.stop();
    expect(await refusalOf({ PORT: port, DATA_DIR: server.database.dataDir })).toContain(port);
    other.close();
  });

  it('when another process works on the data directory, which goes on unharmed', async () => {
    await using server = await startServer();
    expect(await refusalOf({ DATA_DIR: server.database.dataDir })).toContain(server.database.dataDir);
    expect(await server.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  it('when the database does not answer, without telling its password', async () => {
    const port = await freePort();
    const line = await refusalOf({
      DATABASE_URL: `postgresql://lamina:very-secret@127.0.0.1:${port}/lamina`,
      DATA_DIR: await newFolder(),
    });
    expect(line).toContain(`127.0.0.1:${port}`);
    expect(line).not.toContain('very-secret');
  });

  it('when a variable makes no sense', async () => {
    expect(await refusalOf({ PORT: 'banana', DATA_DIR: await newFolder() })).toContain('PORT');
  });

  it('when production is given a secret that others can guess', async () => {
    const secrets = {
      LINK_SECRET: 'change-me-change-me-change-me-now',
      JWT_PRIVATE_KEY: runContext().jwtPrivateKey,
    };
    const line = await refusalOf({ NODE_ENV: 'production', DATA_DIR: await newFolder(), ...secrets });
    expect(line).toContain('LINK_SECRET');
    expect(line).not.toContain('change-me');
  });

  it('when production finds an account of the demonstration with the password that everybody knows', async () => {
    await using server = await startServer();
    await server.stop();
    const { dataDir, url = '' } = server.database;
    const line = await refusalOf({
      NODE_ENV: 'production',
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      LINK_SECRET: randomBytes(32).toString('base64'),
      SECRETS_KEY: randomBytes(32).toString('base64'),
      JWT_PRIVATE_KEY: runContext().jwtPrivateKey,
    });
    expect(line).toContain('admin@lamina.demo');
    expect(line).not.toContain('demo-lamina');
  });

  it('when the only Node at hand is too old', async () => {
    const old = path.join(await newFolder(), 'node');
    await writeFile(old, '#!/bin/sh\necho v18.19.0\n');
    await chmod(old, 0o755);
    const line = await refusalOf({ LAMINA_NODE: old, DATA_DIR: await newFolder() });
    expect(line).toMatch(/needs Node 22\.17.*18\.19\.0/);
  });
});
