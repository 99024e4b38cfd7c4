import { createPublicKey } from 'node:crypto';
import { type Config, ConfigError } from './config.js';
import { keptSecrets } from './kept-secrets.js';
import { keyWeakness, pemOf, sealingKeys } from './weak-secrets.js';

export interface Secrets {
  /** For the private links' tokens. */
  readonly linkSecret: string;
  /** RSA key as PKCS#8 PEM, for access tokens. */
  readonly jwtPrivateKey: string;
  /** RSA keys as PEM, whose access tokens are still taken. */
  readonly jwtPreviousKeys: readonly string[];
  /** Keys of 32 bytes for what the database keeps encrypted; the first one encrypts. */
  readonly secretsKeys: readonly [Buffer, ...Buffer[]];
}

/** The public half of a key that signed earlier. */
const previousKey = (text: string): string => {
  const weakness = keyWeakness(text, createPublicKey);
  if (weakness) throw new ConfigError(`Configuration: JWT_PREVIOUS_KEYS: ${weakness}`);
  return pemOf(text);
};

/** Several keys in one text: PEM after PEM, or base64 texts with blanks or commas between them. */
const previousKeys = (text: string): string[] => {
  const pems = text.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g);
  return (pems ?? text.split(/[\s,]+/)).map(previousKey);
};

const KEY_BYTES = 32;

/** One key, or several with blanks or commas between them. */
const secretsKeys = (text: string): readonly [Buffer, ...Buffer[]] => {
  const [first, ...more] = sealingKeys(text);
  if (first && [first, ...more].every(({ length }) => length === KEY_BYTES)) return [first, ...more];
  throw new ConfigError(`Configuration: SECRETS_KEY: give ${KEY_BYTES} bytes as base64`);
};

/**
 * Secrets come from the environment; production demands them there. Elsewhere what is missing is generated once and
 * kept in the data directory, so that links, sign-ins and second factors survive a restart.
 */
export const readSecrets = (config: Config): Secrets => {
  const { LINK_SECRET, JWT_PRIVATE_KEY, JWT_PREVIOUS_KEYS, SECRETS_KEY } = config;
  const previous = JWT_PREVIOUS_KEYS ? previousKeys(JWT_PREVIOUS_KEYS) : [];
  const signing = JWT_PRIVATE_KEY && pemOf(JWT_PRIVATE_KEY);
  const sealing = SECRETS_KEY === undefined ? undefined : secretsKeys(SECRETS_KEY);
  if (LINK_SECRET && signing && sealing) {
    return {
      linkSecret: LINK_SECRET,
      jwtPrivateKey: signing,
      jwtPreviousKeys: previous,
      secretsKeys: sealing,
    };
  }
  const kept = keptSecrets(config.DATA_DIR);
  return {
    linkSecret: LINK_SECRET ?? kept.linkSecret,
    jwtPrivateKey: signing ?? pemOf(kept.jwtPrivateKey),
    jwtPreviousKeys: [...previous, ...kept.jwtPreviousKeys.map(previousKey)],
    secretsKeys: sealing ?? secretsKeys(kept.secretsKey),
  };
};
