import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { idempotentRequest, keyFault } from '../../../kernel/idempotency.js';
import type { Database } from '../../../platform/database/database.js';
import { violationIn } from '../../../platform/database/violations.js';
import { type Actor, type Caller, type RequestContext, unauthenticated } from '../../identity/index.js';
import { namesCustomers, parseCreation } from '../domain/parse-creation.js';
import type { CreateQuotationInput } from '../graphql/quotation.input.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { takeQuotationNumber } from '../quotation-number.js';
import { againWithoutDeleted } from './again-without-deleted.js';
import { checkCustomer } from './check-customer.js';
import { findEarlier, KeyTakenError } from './idempotency.js';
import { priceForActor } from './price-for-actor.js';
import { saveCreation } from './save-creation.js';

/** Broken when the caller's account was deleted after their token had been checked. */
const CUSTOMERS_ACCOUNT = 'customer_account_id_foreign';

type Creator = Caller & Pick<RequestContext, 'language'>;

/** What a creation that has other faults already gets wrong about the customer that it names, and its places. */
const customersFaults = async (
  database: Database,
  actor: Actor,
  { customerId = null, customer, quote }: CreateQuotationInput,
): Promise<readonly Fault[]> => {
  // Of both or neither it is not known whom they mean.
  const namesOne = (customerId === null) !== (customer == null);
  if (!namesCustomers(actor) || !namesOne) return [];
  return database.transaction(async (transaction) => {
    const checked = await checkCustomer(transaction, actor, customerId, quote);
    return checked.ok ? [] : checked.faults;
  });
};

/**
 * Prices the input and saves customer, places and quotation in one transaction, as DRAFT or at once as PENDING. Every
 * fault of the input at once; nothing is saved then. With an idempotency key a retry, even a simultaneous one, answers
 * with the first quotation. The number of statements does not depend on the size of the quote.
 */
export const createQuotation =
  (dependencies: QuotationDependencies) =>
  async (caller: Creator, input: CreateQuotationInput): Promise<Result<string>> => {
    const { database, clock, currentTerms, translator } = dependencies;
    const { idempotencyKey, ...rest } = input;
    const usable = idempotencyKey != null && !keyFault(idempotencyKey, []);
    const request = usable ? idempotentRequest(caller.actor, idempotencyKey, rest) : null;
    const replay = async (): Promise<Result<string> | null> => {
      const earlier = request && (await findEarlier(database, caller.actor, request, clock.now()));
      if (!earlier) return null;
      return 'fault' in earlier ? refuse(earlier.fault) : accept(earlier.quotationId);
    };

    const attempt = async (): Promise<Result<string>> => {
      const terms = await currentTerms(database);
      const creation = parseCreation(input, caller.actor, { ...terms, language: caller.language });
      const priced = await priceForActor(database, terms, caller.actor, input);
      if (!creation.ok || !priced.ok) {
        const faults = FaultList.for(['input']);
        for (const result of [creation, priced]) if (!result.ok) faults.take(result.faults);
        faults.take(await customersFaults(database, caller.actor, input));
        return faults.result('');
      }
      const number = await takeQuotationNumber(database, terms.now, terms.timeZone);
      const translate = translator(creation.value.language);
      const { actor, ip } = caller;
      const checked = { creation: creation.value, priced: priced.value };
      const plan = { caller: { actor, ip }, number, terms, request, translate, ...checked };
      return database.transaction((transaction) => saveCreation(transaction, plan));
    };

    const replayed = await replay();
    if (replayed) return replayed;
    try {
      return await againWithoutDeleted(attempt);
    } catch (error) {
      if (violationIn(error)?.constraint === CUSTOMERS_ACCOUNT)
        throw unauthenticated(translator(caller.language));
      if (!(error instanceof KeyTakenError)) throw error;
      const first = await replay();
      if (!first) throw error;
      return first;
    }
  };
