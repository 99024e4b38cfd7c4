import type { Config } from './config.js';

/**
 * Where people reach this installation, without a slash at the end: what links in messages and documents begin with. Never
 * taken from a request, or whoever forges its Host would decide where customers are led. Null in production without
 * PUBLIC_URL; anywhere else this machine stands in.
 */
export const publicUrlOf = ({
  PUBLIC_URL,
  NODE_ENV,
  PORT,
}: Pick<Config, 'PUBLIC_URL' | 'NODE_ENV' | 'PORT'>): string | null => {
  if (PUBLIC_URL) return PUBLIC_URL.replace(/\/+$/, '');
  return NODE_ENV === 'production' ? null : `http://localhost:${PORT}`;
};
