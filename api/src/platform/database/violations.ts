import { DriverException } from '@mikro-orm/core';

/** PostgreSQL's codes: foreign_key_violation, and restrict_violation since version 18. */
const REFERENCE_CODES = ['23503', '23001'];

/** Whether a change was refused because rows refer to, or would refer to, what is not there afterwards. */
export const breaksReference = (error: unknown): boolean =>
  error instanceof DriverException && REFERENCE_CODES.includes(String(error.code));
