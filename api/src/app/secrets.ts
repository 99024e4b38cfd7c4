import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Config, ConfigError } from './config.js';
import { pemOf } from './weak-secrets.js';

export interface Secrets {
  /** For the private links' tokens. */
  readonly linkSecret: string;
  /** RSA key as PKCS#8 PEM, for access tokens. */
  readonly jwtPrivateKey: string;
  /** RSA keys as PEM, whose access tokens are still taken. */
  readonly jwtPreviousKeys: readonly string[];
}

const stored = z.object({
  linkSecret: z.string().min(32),
  jwtPrivateKey: z.string(),
  jwtPreviousKeys: z.array(z.string()).default([]),
});

const generate = (): Secrets => ({
  linkSecret: randomBytes(32).toString('base64url'),
  jwtPrivateKey: generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey,
  jwtPreviousKeys: [],
});

/** The secrets that this installation made for itself, made on first use; the file is for its owner alone. */
const keptIn = (directory: string): Secrets => {
  const file = join(directory, 'secrets.json');
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const fresh = generate();
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(fresh, null, 2), { mode: 0o600, flag: 'wx' });
  return fresh;
};

/** The public half of a key that signed earlier. */
const previousKey = (text: string): string => {
  const pem = pemOf(text);
  try {
    if (createPublicKey(pem).asymmetricKeyType === 'rsa') return pem;
  } catch {
    // Said below.
  }
  throw new ConfigError('Configuration: JWT_PREVIOUS_KEYS: give RSA keys as PEM, or the base64 of it');
};

/** Several keys in one text: PEM after PEM, or base64 texts with blanks or commas between them. */
const previousKeys = (text: string): string[] => {
  const pems = text.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g);
  return (pems ?? text.split(/[\s,]+/)).map(previousKey);
};

/**
 * Secrets come from the environment; production demands them there. Elsewhere what is missing is generated once and
 * kept in the data directory, so that links and sign-ins survive a restart.
 */
export const readSecrets = (config: Config): Secrets => {
  const { LINK_SECRET, JWT_PRIVATE_KEY, JWT_PREVIOUS_KEYS } = config;
  const previous = JWT_PREVIOUS_KEYS ? previousKeys(JWT_PREVIOUS_KEYS) : [];
  const signing = JWT_PRIVATE_KEY && pemOf(JWT_PRIVATE_KEY);
  if (LINK_SECRET && signing) {
    return { linkSecret: LINK_SECRET, jwtPrivateKey: signing, jwtPreviousKeys: previous };
  }
  const kept = keptIn(config.DATA_DIR);
  return {
    linkSecret: LINK_SECRET ?? kept.linkSecret,
    jwtPrivateKey: signing ?? kept.jwtPrivateKey,
    jwtPreviousKeys: [...previous, ...kept.jwtPreviousKeys.map(previousKey)],
  };
};
