import { Decimal } from '../../../kernel/decimal.js';
import type { Result } from '../../../kernel/fault.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import type { Terms } from '../../pricing/index.js';
import type { AdjustmentInputData, QuoteInputData } from '../../quote-engine/index.js';
import { checkDiscounts } from '../domain/discount-limit.js';
import { type PricedInput, priceInput } from './price-input.js';

export interface StaffQuoteInput {
  readonly quote: QuoteInputData;
  readonly adjustments?: readonly AdjustmentInputData[] | null;
}

/** {@link priceInput} for an operation's `input`, within what the caller's roles may take off. */
export const priceForActor = async (
  sql: Sql,
  terms: Terms,
  actor: Actor,
  { quote, adjustments }: StaffQuoteInput,
): Promise<Result<PricedInput>> => {
  const path = ['input', 'adjustments'];
  const given = { input: adjustments ?? [], path };
  return withinLimit(
    await priceInput(sql, terms, { input: quote, path: ['input', 'quote'] }, given),
    actor,
    path,
  );
};

/** What was priced, unless more is taken off than the caller's roles may. Faults point at the adjustments below `path`. */
export const withinLimit = (
  result: Result<PricedInput>,
  actor: Actor,
  path: readonly string[],
): Result<PricedInput> => {
  if (!result.ok || !('discountLimit' in actor)) return result;
  const limit = Decimal.parse(actor.discountLimit);
  const allowed = checkDiscounts(result.value.adjustments, result.value.priced, limit, path);
  return allowed.ok ? result : allowed;
};
