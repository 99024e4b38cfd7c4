import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.js';

const rsa = (modulusLength: number) =>
  generateKeyPairSync('rsa', {
    modulusLength,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;

const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://localhost/lamina',
  LINK_SECRET: 'kD93jfW0xQ2mLr8vTn5bYc7hZs1uGp4a',
  JWT_PRIVATE_KEY: rsa(2048),
  SECRETS_KEY: randomBytes(32).toString('base64'),
};

test('the first administrator may have any other password', () =>
  expect(readConfig({ ADMIN_PASSWORD: 'caballo grapa pila' }).ADMIN_PASSWORD).toBe('caballo grapa pila'));

test('an empty environment is a demonstration on the embedded database', () => {
  expect(readConfig({})).toMatchObject({ PORT: 4000, DATA_DIR: '.data', DEMO_DATA: true, CLOCK_OFFSET: 0 });
});

test('demonstration data is off on a database of one’s own, unless asked for', () => {
  expect(readConfig({ DATABASE_URL: 'postgres://localhost/x' }).DEMO_DATA).toBe(false);
  expect(readConfig({ DATABASE_URL: 'postgres://localhost/x', DEMO_DATA: 'true' }).DEMO_DATA).toBe(true);
});

test('private networks for webhooks: none, the usual ones, or those that are named', () => {
  const networks = (WEBHOOK_PRIVATE_NETWORKS: string) =>
    readConfig({ WEBHOOK_PRIVATE_NETWORKS }).WEBHOOK_PRIVATE_NETWORKS;
  expect(readConfig({}).WEBHOOK_PRIVATE_NETWORKS).toEqual([]);
  expect(networks('false')).toEqual([]);
  expect(networks('true')).toContain('192.168.0.0/16');
  expect(networks('10.1.0.0/16, 192.168.7.9')).toEqual(['10.1.0.0/16', '192.168.7.9/32']);
  expect(() => networks('true,10.0.0.0/8')).toThrow('WEBHOOK_PRIVATE_NETWORKS');
});

test('every fault is named at once, by its variable', () => {
  const read = () =>
    readConfig({ PORT: 'x', DATABASE_URL: 'mysql://localhost/x', DEMO_DATA: 'yes', LINK_SECRET: 'short' });
  expect(read).toThrow(ConfigError);
  for (const name of ['PORT', 'DATABASE_URL', 'DEMO_DATA', 'LINK_SECRET']) expect(read).toThrow(name);
});

test('a storage is named whole or not at all', () => {
  const S3 = {
    S3_ENDPOINT: 'https://s3.example.com',
    S3_BUCKET: 'b',
    S3_REGION: 'auto',
    S3_ACCESS_KEY_ID: 'k',
  };
  expect(() => readConfig(S3)).toThrow('S3_SECRET_ACCESS_KEY');
  expect(readConfig({ ...S3, S3_SECRET_ACCESS_KEY: 's' })).toMatchObject(S3);
  expect(() => readConfig({ S3_ENDPOINT: 'ftp://s3.example.com' })).toThrow('S3_ENDPOINT');
});

test('production demands secrets and refuses a shifted clock and demonstration accounts', () => {
  expect(readConfig(PRODUCTION).DEMO_DATA).toBe(false);
  expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(/LINK_SECRET.*JWT_PRIVATE_KEY.*SECRETS_KEY/);
  expect(() => readConfig({ ...PRODUCTION, CLOCK_OFFSET: 'P1D' })).toThrow('CLOCK_OFFSET');
  expect(() => readConfig({ ...PRODUCTION, DEMO_DATA: 'true' })).toThrow('DEMO_DATA');
});

test.each([
  ['LINK_SECRET', 'x'.repeat(40)],
  ['LINK_SECRET', 'change-me-change-me-change-me-now'],
  ['JWT_PRIVATE_KEY', rsa(1024)],
  ['LINK_SECRET', 'abcdefghijklmnopqrstuvwxyz012345'],
  ['LINK_SECRET', PRODUCTION.SECRETS_KEY],
  ['SECRETS_KEY', Buffer.alloc(32).toString('base64')],
  ['SECRETS_KEY', Buffer.from('changeme'.repeat(4)).toString('base64')],
  ['ADMIN_PASSWORD', 'demo-lamina-2026'],
])('production refuses what others can guess: %s %#', (name, secret) =>
  expect(() => readConfig({ ...PRODUCTION, [name]: secret })).toThrow(name),
);

test('production sends no message whose links lead nowhere', () => {
  const mail = { ...PRODUCTION, SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'hola@example.com' };
  expect(() => readConfig({ ...mail, PUBLIC_URL: '' })).toThrow(/PUBLIC_URL: is required .* SMTP_URL/);
  expect(readConfig({ ...mail, PUBLIC_URL: 'https://cotiza.example.com' }).SMTP_URL).toBe(mail.SMTP_URL);
});

test('introspection is for those who ask for it in production, and for everybody elsewhere', () => {
  expect(readConfig({}).INTROSPECTION).toBe(true);
  expect(readConfig(PRODUCTION).INTROSPECTION).toBe(false);
  expect(readConfig({ ...PRODUCTION, INTROSPECTION: 'true' }).INTROSPECTION).toBe(true);
});

test('proxies are counted or named', () => {
  const trusts = (value: string) => readConfig({ TRUSTED_PROXIES: value }).TRUSTED_PROXIES;
  expect([trusts('2')('192.0.2.1', 1), trusts('2')('192.0.2.1', 2)]).toEqual([true, false]);
  expect([trusts('10.0.0.0/8, loopback')('10.1.2.3', 5), trusts('10.0.0.0/8')('11.0.0.1', 0)]).toEqual([
    true,
    false,
  ]);
  expect(readConfig({}).TRUSTED_PROXIES('127.0.0.1', 0)).toBe(false);
  expect(() => trusts('my proxy')).toThrow('TRUSTED_PROXIES');
});

test.each(['shop.example.com', 'https://shop.example.com/', '*'])('no origin: %s', (origin) =>
  expect(() => readConfig({ CORS_ORIGINS: origin })).toThrow('CORS_ORIGINS'),
);

test.each(['corta', 'administracion1', 'password-2026', 'jefa@example.com'])(
  'the first administrator gets no password that is soon guessed: %s',
  (ADMIN_PASSWORD) =>
    expect(() => readConfig({ ADMIN_PASSWORD, ADMIN_EMAIL: 'jefa@example.com' })).toThrow('ADMIN_PASSWORD'),
);

test('an empty variable is one that is not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }).PORT).toBe(4000);
});

test.each([
  ['P31D', 31 * 86_400_000],
  ['-PT90M', -90 * 60_000],
  ['P1DT2H3M4S', 93_784_000],
])('the clock is shifted by %s', (given, ms) =>
  expect(readConfig({ CLOCK_OFFSET: given }).CLOCK_OFFSET).toBe(ms),
);

test.each(['31D', 'P', 'PT', 'P1M', '5'])('no duration: %s', (given) =>
  expect(() => readConfig({ CLOCK_OFFSET: given })).toThrow('CLOCK_OFFSET'),
);
