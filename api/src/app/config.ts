import { z } from 'zod';
import { checkPassword } from '../modules/identity/index.js';
import { duration, flag, mailbox, networks, origins, proxies, text, trustsNobody } from './config-values.js';
import { keyWeakness, sameSecret, sealingWeakness, weakness } from './weak-secrets.js';

/** What the first administrator is told of a password is what everybody is told. */
const isRefused = (password: string, email = ''): boolean =>
  checkPassword(password, { email, name: 'Administración', shopName: 'Lámina' }).length > 0;

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: text.default('0.0.0.0'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    PUBLIC_URL: z.url().optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
    DATA_DIR: text.default('.data'),
    DEMO_DATA: flag.optional(),
    ADMIN_EMAIL: z.email().optional(),
    ADMIN_PASSWORD: z.string().optional(),
    LINK_SECRET: z.string().min(32, 'give at least 32 characters').optional(),
    JWT_PRIVATE_KEY: text
      .superRefine((key, context) => {
        const message = keyWeakness(key);
        if (message) context.addIssue({ code: 'custom', message });
      })
      .optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: mailbox.optional(),
    JWT_PREVIOUS_KEYS: text.optional(),
    SECRETS_KEY: text.optional(),
    RUN_JOBS: flag.default(true),
    CLOCK_OFFSET: duration.default(0),
    RATE_LIMIT_FACTOR: z.coerce.number().positive().max(1_000_000).default(1),
    REQUEST_TIMEOUT: duration
      .refine((ms) => ms >= 1000 && ms <= 600_000, 'give between PT1S and PT10M')
      .default(30_000),
    WEBHOOK_PRIVATE_NETWORKS: networks.default([]),
    WEBHOOK_RETRY_PERIOD: duration
      .refine((ms) => ms >= 0 && ms <= 7 * 86_400_000, 'give between PT0S and P7D')
      .default(86_400_000),
    WEBHOOK_TIMEOUT: duration
      .refine((ms) => ms >= 1000 && ms <= 30_000, 'give between PT1S and PT30S')
      .default(10_000),
    TRUSTED_PROXIES: proxies.default(() => trustsNobody),
    CORS_ORIGINS: origins.default([]),
    INTROSPECTION: flag.optional(),
    TRUSTED_DOCUMENTS_ONLY: flag.default(false),
  })
  .superRefine((env, context) => {
    if (env.SMTP_URL && !env.MAIL_FROM) {
      context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is required with SMTP_URL' });
    }
    if (env.ADMIN_PASSWORD !== undefined && isRefused(env.ADMIN_PASSWORD, env.ADMIN_EMAIL)) {
      const message = 'give 12 to 128 characters that are not soon guessed';
      context.addIssue({ code: 'custom', path: ['ADMIN_PASSWORD'], message });
    }
    if (!env.RUN_JOBS && !env.REDIS_URL) {
      const message = 'needs REDIS_URL, through which other processes get the jobs';
      context.addIssue({ code: 'custom', path: ['RUN_JOBS'], message });
    }
    if (env.NODE_ENV !== 'production') return;
    for (const name of ['LINK_SECRET', 'JWT_PRIVATE_KEY', 'SECRETS_KEY'] as const) {
      if (!env[name])
        context.addIssue({ code: 'custom', path: [name], message: 'is required in production' });
    }
    for (const name of ['LINK_SECRET', 'ADMIN_PASSWORD'] as const) {
      const message = weakness(env[name] ?? '');
      if (env[name] && message) context.addIssue({ code: 'custom', path: [name], message });
    }
    const sealing = env.SECRETS_KEY && sealingWeakness(env.SECRETS_KEY);
    if (sealing) context.addIssue({ code: 'custom', path: ['SECRETS_KEY'], message: sealing });
    for (const name of ['LINK_SECRET', 'ADMIN_PASSWORD'] as const) {
      if (env[name] && env.SECRETS_KEY && sameSecret(env[name], env.SECRETS_KEY)) {
        const message = 'is the same as SECRETS_KEY: make each secret on its own';
        context.addIssue({ code: 'custom', path: [name], message });
      }
    }
    if (env.LINK_SECRET && env.LINK_SECRET === env.ADMIN_PASSWORD) {
      const message = 'is the same as ADMIN_PASSWORD: make each secret on its own';
      context.addIssue({ code: 'custom', path: ['LINK_SECRET'], message });
    }
    if (env.CLOCK_OFFSET !== 0) {
      context.addIssue({ code: 'custom', path: ['CLOCK_OFFSET'], message: 'is refused in production' });
    }
    if (env.DEMO_DATA) {
      context.addIssue({ code: 'custom', path: ['DEMO_DATA'], message: 'is refused in production' });
    }
  });

type Parsed = z.output<typeof schema>;
type Flags = 'DEMO_DATA' | 'INTROSPECTION';

export type Config = Readonly<Omit<Parsed, Flags> & Record<Flags, boolean>>;

/** A variable of the environment that cannot be used; the message names each and is fit for one line on the terminal. */
export class ConfigError extends Error {}

/**
 * Reads the whole configuration once; nobody else looks at the environment. An empty variable counts as not set.
 * Demonstration data is the default where the embedded database is, and introspection everywhere, outside production.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Configuration: ${faults.join('; ')}`);
  }
  const { data } = parsed;
  const open = data.NODE_ENV !== 'production';
  const demonstration = data.DATABASE_URL === undefined && open;
  return Object.freeze({
    ...data,
    DEMO_DATA: data.DEMO_DATA ?? demonstration,
    INTROSPECTION: data.INTROSPECTION ?? open,
  });
};
