import { type Fault, type Result, refuse } from '../../kernel/fault.js';

/** A rule of the database that a change would have broken. */
export interface Violation {
  readonly kind: 'unique' | 'reference';
  /** The constraint's name. */
  readonly constraint: string;
}

/** By SQLSTATE. PostgreSQL 18 tells a reference that restricts a deletion (23001) from one that leads nowhere (23503). */
const KINDS = new Map<unknown, Violation['kind']>([
  ['23505', 'unique'],
  ['23503', 'reference'],
  ['23001', 'reference'],
]);

/** The rule that an error of the database tells of, if it is one that callers can do something about. */
export const violationIn = (error: unknown): Violation | null => {
  if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) return null;
  const kind = KINDS.get(error.code);
  return kind && typeof error.constraint === 'string' ? { kind, constraint: error.constraint } : null;
};

/**
 * The outcome of a transaction, where a rule that it broke is a fault: checking before cannot rule out a simultaneous
 * change. What `faultOf` does not know is thrown on.
 */
export const answerViolations = async <T>(
  outcome: Promise<Result<T>>,
  faultOf: (violation: Violation) => Fault | null,
): Promise<Result<T>> => {
  try {
    return await outcome;
  } catch (error) {
    const violation = violationIn(error);
    const fault = violation && faultOf(violation);
    if (!fault) throw error;
    return refuse(fault);
  }
};
