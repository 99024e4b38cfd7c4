import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FILE = 'secrets.json';

const schema = z.object({
  linkSecret: z.string().min(32),
  jwtPrivateKey: z.string(),
  jwtPreviousKeys: z.array(z.string()).default([]),
  /** 32 bytes as base64. */
  secretsKey: z.string(),
});
type KeptSecrets = z.output<typeof schema>;

const generate = (): KeptSecrets => ({
  linkSecret: randomBytes(32).toString('base64url'),
  jwtPrivateKey: generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey,
  jwtPreviousKeys: [],
  secretsKey: randomBytes(32).toString('base64'),
});

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

/**
 * The secrets that this installation made for itself, each on first use: an older file is completed. The file is for its
 * owner alone.
 */
export const keptSecrets = (directory: string): KeptSecrets => {
  const file = join(directory, FILE);
  const found = read(file);
  const known = schema.safeParse(found);
  if (known.success) return known.data;
  const complete = schema.parse({
    ...generate(),
    ...schema
      .partial()
      .loose()
      .parse(found ?? {}),
  });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, JSON.stringify(complete, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return complete;
};
