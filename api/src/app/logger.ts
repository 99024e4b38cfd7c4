import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

/** Parts of a database's errors that hold what people typed. */
const PRIVATE = ['err.params', 'err.query', 'err.queryOptions', 'err.detail'];

/** The ORM appends PostgreSQL's detail ("Key (email)=(...) already exists") to the message, and so to the stack. */
const DETAIL = /\n\s*- detail: .*/g;

/** An error for the log, without what people typed. */
export const withoutDetail = (error: Error): pino.SerializedError => {
  const serialized = pino.stdSerializers.err(error);
  return {
    ...serialized,
    message: serialized.message?.replace(DETAIL, ''),
    stack: serialized.stack?.replace(DETAIL, ''),
  };
};

/** Structured logs, one JSON object per line on standard output. Credentials are never handed to it. */
export const createLogger = ({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): Logger =>
  pino({ level: LOG_LEVEL, redact: { paths: PRIVATE, remove: true }, serializers: { err: withoutDetail } });
