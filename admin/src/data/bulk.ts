import type { UserError } from './user-errors';

interface Result {
  readonly userErrors: readonly UserError[];
}

/** How a bulk action went: how many are done, how many failed and the first reason. */
export function summarize(results: readonly Result[]) {
  const failed = results.filter(({ userErrors }) => userErrors.length > 0);
  return {
    done: results.length - failed.length,
    failed: failed.length,
    message: failed[0]?.userErrors[0]?.message ?? '',
  };
}
