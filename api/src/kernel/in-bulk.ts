import { type Result, refuse } from './fault.js';

const MOST = 100;

/** What became of one of many. */
export interface BulkOutcome {
  readonly id: string;
  readonly result: Result<string>;
}

/**
 * Does the same to many, each in a transaction of its own, one after the other: what fails for one leaves the others
 * done. A repeated id is done once; more than 100 are refused whole.
 */
export const inBulk = async (
  ids: readonly string[],
  one: (id: string) => Promise<Result<string>>,
): Promise<Result<BulkOutcome[]>> => {
  if (ids.length > MOST) {
    return refuse({ code: 'TOO_MANY', message: { key: 'page.ids', params: { most: MOST } }, path: ['ids'] });
  }
  const outcomes: BulkOutcome[] = [];
  for (const id of new Set(ids)) outcomes.push({ id, result: await one(id) });
  return { ok: true, value: outcomes };
};
