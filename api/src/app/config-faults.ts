import type { z } from 'zod';
import { checkPassword } from '../modules/identity/index.js';
import type { Variables } from './config-variables.js';
import { sameSecret, sealingWeakness, weakness } from './weak-secrets.js';

/** What the first administrator is told of a password is what everybody is told. */
const isRefused = (password: string, email = ''): boolean =>
  checkPassword(password, { email, name: 'Administración', shopName: 'Lámina' }).length > 0;

/** Variables that make sense only with each other. */
const TOGETHER = [
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
  ['WHATSAPP_TOKEN', 'WHATSAPP_PHONE_NUMBER_ID'],
] as const;

/** Whoever sets one of these sends messages to people. */
const PROVIDERS = ['SMTP_URL', 'TWILIO_ACCOUNT_SID', 'WHATSAPP_TOKEN'] as const;

/** What is wrong with variables that are right each by itself: what belongs together, and what production refuses. */
export const addFaults = (env: Variables, context: z.RefinementCtx): void => {
  if (env.SMTP_URL && !env.MAIL_FROM) {
    context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is required with SMTP_URL' });
  }
  for (const names of TOGETHER) {
    const given = names.filter((name) => env[name] !== undefined);
    for (const name of given.length > 0 ? names : []) {
      if (env[name] === undefined)
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `is required with ${given.join(' and ')}`,
        });
    }
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
    if (!env[name]) context.addIssue({ code: 'custom', path: [name], message: 'is required in production' });
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
  const provider = PROVIDERS.find((name) => env[name] !== undefined);
  if (provider && !env.PUBLIC_URL) {
    const message = `is required in production with ${provider}: links in messages begin with it`;
    context.addIssue({ code: 'custom', path: ['PUBLIC_URL'], message });
  }
  if (env.CLOCK_OFFSET !== 0) {
    context.addIssue({ code: 'custom', path: ['CLOCK_OFFSET'], message: 'is refused in production' });
  }
  if (env.DEMO_DATA) {
    context.addIssue({ code: 'custom', path: ['DEMO_DATA'], message: 'is refused in production' });
  }
};
