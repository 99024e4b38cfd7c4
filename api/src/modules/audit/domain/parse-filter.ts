import { z } from 'zod';
import type { Result } from '../../../kernel/fault.js';
import { instantParameter, readParameters } from '../../../kernel/query-parameters.js';
import { AUDIT_ACTOR_KINDS } from '../actor-kind.js';
import type { ActorKind, AuditFilter } from '../graphql/audit-entry.type.js';
import { MOST_ACTIONS } from './most-actions.js';

const text = z.string().optional();
const actorKind = z
  .custom<ActorKind>((value) => AUDIT_ACTOR_KINDS.some((kind) => kind.toUpperCase() === value))
  .optional();

/** A parameter that may be repeated arrives as one text or as a list. */
const texts = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string()).max(MOST_ACTIONS))
  .optional();

const conditions = z.strictObject({
  actorId: text,
  actorKind,
  action: text,
  actions: texts,
  subjectId: text,
  ip: text,
  since: instantParameter.optional(),
  until: instantParameter.optional(),
});

/** The filter that an address's query parameters give, named and written as those of auditEntries; every fault at once. */
export const parseFilter = (parameters: unknown): Result<AuditFilter> =>
  readParameters(conditions, parameters, 'auditEntries');
