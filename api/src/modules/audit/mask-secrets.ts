/** What the name of a field that holds a secret contains, in small letters; a new kind of secret is added here. */
const SECRET_NAMES = [
  'password',
  'passphrase',
  'secret',
  'token',
  'hash',
  'totp',
  'recoverycode',
  'privatekey',
  'apikey',
  'authorization',
  'cookie',
];

const MASK = '***';

const isSecret = (name: string): boolean => {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  return SECRET_NAMES.some((secret) => plain.includes(secret));
};

/**
 * A snapshot's value with "***" in place of secrets at any depth. That there was one, and whether it changed, can still
 * be told; null stays, since it holds nothing.
 */
const maskSecrets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(maskSecrets);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return maskedFields(value);
};

export const maskedFields = (fields: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isSecret(name) && value != null ? MASK : maskSecrets(value),
    ]),
  );
