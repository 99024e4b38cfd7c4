import type { Fault } from '../../../kernel/fault.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { holdCustomer } from '../../customers/index.js';
import type { Actor } from '../../identity/index.js';
import type { QuotePlaces } from '../domain/place-sources.js';
import { customersReadableBy } from '../read-model/readable-by.js';
import { checkSources } from './check-sources.js';

const unknownCustomer: Fault = {
  code: 'NOT_FOUND',
  message: { key: 'customer.notFound' },
  path: ['input', 'customerId'],
};

/**
 * Keeps the customer that a creation names from being deleted until the transaction ends. Faults when there is none that the
 * actor may see, and
 * for places that the quote copies and that are not its own; a customer to be created (null) has none. Two statements.
 */
export const checkCustomer = async (
  transaction: Transaction,
  actor: Actor,
  customerId: string | null,
  quote: QuotePlaces,
): Promise<readonly Fault[]> => {
  const rule = customersReadableBy(actor);
  if (customerId !== null && (await holdCustomer(transaction, customerId, rule)) === null)
    return [unknownCustomer];
  return checkSources(transaction, customerId, quote);
};
