import type { UserError } from './user-errors';

interface Result {
  readonly id: string;
  readonly userErrors: readonly UserError[];
}

/** One of many that could not be done, and why. */
export interface Failure {
  readonly id: string;
  readonly reason: string;
}

/** How a bulk action went: how many are done, and which are not. */
export function summarize(results: readonly Result[]): { done: number; failures: Failure[] } {
  const failures = results.flatMap(({ id, userErrors }) =>
    userErrors.length > 0 ? [{ id, reason: userErrors.map(({ message }) => message).join(' ') }] : [],
  );
  return { done: results.length - failures.length, failures };
}
