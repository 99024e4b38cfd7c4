import { createPublicKey } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeJwtKey } from '../support/databases/secrets.js';
import { BrowserClient, type Server, startServer } from '../support/index.js';
import { runContext } from '../support/run-context.js';

const jwks = z.object({
  keys: z.array(
    z
      .object({ kid: z.string(), kty: z.literal('RSA'), alg: z.literal('RS256'), use: z.literal('sig') })
      .loose(),
  ),
});
const secretsFile = z.object({
  linkSecret: z.string(),
  jwtPrivateKey: z.string(),
  jwtPreviousKeys: z.array(z.string()),
});

const published = async (server: Server) => {
  const answer = await fetch(`${server.url}/.well-known/jwks.json`);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
  return jwks.parse(await answer.json()).keys;
};
const kidOf = (token = ''): unknown =>
  JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
const publicPem = (pem: string) => createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();
const base64 = (text: string) => Buffer.from(text).toString('base64');
const statusOf = async (browser: BrowserClient) => (await browser.gql<object>('{ viewer { id } }')).status;

describe('signing keys', () => {
  it('rotate without signing anyone out; a key that is gone is refused, a session goes on', async () => {
    await using server = await startServer();
    const first = runContext().jwtPrivateKey;
    const [second, third] = [makeJwtKey(), makeJwtKey()];
    const browser = new BrowserClient(server);
    await browser.signIn('sales');
    const [key] = await published(server);
    expect(kidOf(browser.accessToken)).toBe(key?.kid);
    expect(Object.keys(key ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);

    await server.restart({ JWT_PRIVATE_KEY: second, JWT_PREVIOUS_KEYS: publicPem(first) });
    expect(await statusOf(browser)).toBe(200);
    await browser.refresh();
    const keys = await published(server);
    expect(keys).toHaveLength(2);
    expect(keys).toContainEqual(key);
    expect(kidOf(browser.accessToken)).toBe(keys[0]?.kid);
    expect(kidOf(browser.accessToken)).not.toBe(key?.kid);

    await server.restart({
      JWT_PRIVATE_KEY: third,
      JWT_PREVIOUS_KEYS: `${base64(second)} ${base64(publicPem(first))}`,
    });
    expect(await published(server)).toHaveLength(3);
    expect(await statusOf(browser)).toBe(200);

    await server.restart({ JWT_PREVIOUS_KEYS: '' });
    expect(await published(server)).toHaveLength(1);
    expect(await statusOf(browser)).toBe(401);
    expect(await browser.refresh()).toMatchObject({ userErrors: [] });
    expect(await statusOf(browser)).toBe(200);
  });

  it('rotate in the file that an installation without secrets of its own made', async () => {
    const none = { LINK_SECRET: '', JWT_PRIVATE_KEY: '' };
    await using server = await startServer({ env: none });
    const browser = new BrowserClient(server);
    await browser.signIn('sales');
    const file = path.join(server.database.dataDir, 'secrets.json');
    const secrets = secretsFile.parse(JSON.parse(await readFile(file, 'utf8')));
    await server.stop();
    const rotated = {
      ...secrets,
      jwtPrivateKey: base64(makeJwtKey()),
      jwtPreviousKeys: [secrets.jwtPrivateKey],
    };
    await writeFile(file, JSON.stringify(rotated));
    await server.restart();
    expect(await published(server)).toHaveLength(2);
    expect(await statusOf(browser)).toBe(200);
  });

  it('that cannot be used end the start with one line', async () => {
    await expect(startServer({ env: { JWT_PREVIOUS_KEYS: 'no-key' } })).rejects.toThrow('JWT_PREVIOUS_KEYS');
  });
});
