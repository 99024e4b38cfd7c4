import { z } from 'zod';
import {
  baseUrl,
  duration,
  flag,
  mailbox,
  networks,
  origins,
  proxies,
  text,
  trustsNobody,
} from './config-values.js';
import { keyWeakness } from './weak-secrets.js';

/** Every variable of the environment, each judged by itself. docs/operating.md says what they do. */
export const variables = z.object({
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
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: text.optional(),
  S3_REGION: text.optional(),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  TWILIO_ACCOUNT_SID: text.optional(),
  TWILIO_AUTH_TOKEN: text.optional(),
  TWILIO_FROM: text
    .regex(
      /^(\+[1-9]\d{6,14}|MG[0-9a-f]{32})$/,
      'give a number such as +15005550006, or a messaging service (MG...)',
    )
    .optional(),
  TWILIO_BASE_URL: baseUrl.default('https://api.twilio.com'),
  WHATSAPP_TOKEN: text.optional(),
  WHATSAPP_PHONE_NUMBER_ID: text.optional(),
  WHATSAPP_BASE_URL: baseUrl.default('https://graph.facebook.com/v24.0'),
  PROVIDER_TIMEOUT: duration
    .refine((ms) => ms >= 1000 && ms <= 120_000, 'give between PT1S and PT2M')
    .default(10_000),
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
});

export type Variables = z.output<typeof variables>;
