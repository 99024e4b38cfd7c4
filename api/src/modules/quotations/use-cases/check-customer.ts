import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
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
 * Keeps the customer that a creation names from being deleted until the transaction ends, and answers with its id: that of
 * the one it was merged into, when it was. Faults when there is none that the actor may see, and for places that the quote
 * copies and that are not its own; a customer to be created (null) has none. Two statements, three for one that was merged.
 */
export const checkCustomer = async (
  transaction: Transaction,
  actor: Actor,
  customerId: string | null,
  quote: QuotePlaces,
): Promise<Result<string | null>> => {
  const rule = customersReadableBy(actor);
  const held = customerId === null ? null : await holdCustomer(transaction, customerId, rule);
  if (customerId !== null && held === null) return refuse(unknownCustomer);
  const faults = await checkSources(transaction, held, quote);
  return faults.length > 0 ? refuse(...faults) : accept(held);
};
