import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

/** Parts of a database's errors that hold what people typed. */
const PRIVATE = ['err.params', 'err.query', 'err.queryOptions', 'err.detail'];

/** Structured logs, one JSON object per line on standard output. Credentials are never handed to it. */
export const createLogger = ({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): Logger =>
  pino({ level: LOG_LEVEL, redact: { paths: PRIVATE, remove: true } });
