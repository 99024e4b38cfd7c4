import { z } from 'zod';
import { checkPassword } from '../modules/identity/index.js';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const text = z.string().trim().min(1);
const DAY_MS = 86_400_000;

/** ISO 8601 durations of days, hours, minutes and seconds ("P31D", "-PT90M"), in milliseconds. */
const duration = z
  .string()
  .regex(
    /^-?P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/,
    'give an ISO 8601 duration such as P31D or PT90M',
  )
  .transform((value) => {
    const amount = (unit: string) => Number(value.match(new RegExp(`(\\d+)${unit}`))?.[1] ?? 0);
    const ms = amount('D') * DAY_MS + amount('H') * 3_600_000 + amount('M') * 60_000 + amount('S') * 1000;
    return value.startsWith('-') ? -ms : ms;
  });

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
    JWT_PRIVATE_KEY: text.optional(),
    JWT_PREVIOUS_KEYS: text.optional(),
    SECRETS_KEY: text.optional(),
    CLOCK_OFFSET: duration.default(0),
  })
  .superRefine((env, context) => {
    if (env.ADMIN_PASSWORD !== undefined && isRefused(env.ADMIN_PASSWORD, env.ADMIN_EMAIL)) {
      const message = 'give 12 to 128 characters that are not soon guessed';
      context.addIssue({ code: 'custom', path: ['ADMIN_PASSWORD'], message });
    }
    if (env.NODE_ENV !== 'production') return;
    for (const name of ['LINK_SECRET', 'JWT_PRIVATE_KEY', 'SECRETS_KEY'] as const) {
      if (!env[name])
        context.addIssue({ code: 'custom', path: [name], message: 'is required in production' });
    }
    if (env.CLOCK_OFFSET !== 0) {
      context.addIssue({ code: 'custom', path: ['CLOCK_OFFSET'], message: 'is refused in production' });
    }
    if (env.DEMO_DATA) {
      context.addIssue({ code: 'custom', path: ['DEMO_DATA'], message: 'is refused in production' });
    }
  });

export type Config = Readonly<Omit<z.output<typeof schema>, 'DEMO_DATA'> & { DEMO_DATA: boolean }>;

/** A variable of the environment that cannot be used; the message names each and is fit for one line on the terminal. */
export class ConfigError extends Error {}

/**
 * Reads the whole configuration once; nobody else looks at the environment. An empty variable counts as not set.
 * Demonstration data is the default where the embedded database is, outside production.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Configuration: ${faults.join('; ')}`);
  }
  const { data } = parsed;
  const demonstration = data.DATABASE_URL === undefined && data.NODE_ENV !== 'production';
  return Object.freeze({ ...data, DEMO_DATA: data.DEMO_DATA ?? demonstration });
};
