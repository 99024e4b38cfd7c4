import { z } from 'zod';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { AUDIT_ACTOR_KINDS } from '../actor-kind.js';
import type { ActorKind, AuditFilter } from '../graphql/audit-entry.type.js';
import { MOST_ACTIONS } from './most-actions.js';

const isInstant = (text: string): boolean => {
  try {
    return DateTimeScalar.parseValue(text) instanceof Date;
  } catch {
    return false;
  }
};

const text = z.string().optional();
const instant = z
  .string()
  .refine(isInstant)
  .transform((value) => new Date(value))
  .optional();
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
  since: instant,
  until: instant,
});

const namesOf = (issue: z.core.$ZodIssue): readonly string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];

const faultOf = (name: string): Fault => ({
  code: 'INVALID',
  message: { key: 'audit.condition', params: { name } },
  path: [name],
});

/** The filter that an address's query parameters give, named and written as those of auditEntries; every fault at once. */
export const parseFilter = (parameters: unknown): Result<AuditFilter> => {
  const parsed = conditions.safeParse(parameters);
  if (parsed.success) return accept(parsed.data);
  return refuse(...parsed.error.issues.flatMap(namesOf).map(faultOf));
};
