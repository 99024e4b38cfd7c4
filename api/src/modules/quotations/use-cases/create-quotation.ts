import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { newId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { addCustomer, holdCustomer } from '../../customers/index.js';
import type { RequestContext } from '../../identity/index.js';
import type { Terms } from '../../pricing/index.js';
import { headRow } from '../domain/head-row.js';
import { type Creation, isUsableKey, parseCreation } from '../domain/parse-creation.js';
import { quotationRows } from '../domain/quotation-rows.js';
import type { CreateQuotationInput } from '../graphql/quotation.input.js';
import { keepPlaces } from '../keep-places.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { takeQuotationNumber } from '../quotation-number.js';
import { customersReadableBy } from '../read-model/readable-by.js';
import { insertQuotations } from '../write-model.js';
import { announce, sellersOf } from './announce.js';
import { checkSources } from './check-sources.js';
import {
  findEarlier,
  type IdempotentRequest,
  idempotentRequest,
  KeyTakenError,
  keepKey,
} from './idempotency.js';
import { priceForActor } from './price-for-actor.js';
import type { PricedInput } from './price-input.js';
import { expiryOf } from './submit-quotation.js';

type Caller = Pick<RequestContext, 'actor' | 'language'>;

const unknownCustomer: Fault = {
  code: 'NOT_FOUND',
  message: { key: 'customer.notFound' },
  path: ['input', 'customerId'],
};

/**
 * Prices the input and saves customer, places and quotation in one transaction, as DRAFT or at once as PENDING. Every
 * fault of the input at once; nothing is saved then. With an idempotency key a retry, even a simultaneous one, answers
 * with the first quotation. The number of statements does not depend on the size of the quote.
 */
export const createQuotation =
  (dependencies: QuotationDependencies) =>
  async (caller: Caller, input: CreateQuotationInput): Promise<Result<string>> => {
    const { database, clock, currentTerms } = dependencies;
    const { idempotencyKey, ...rest } = input;
    const usable = idempotencyKey != null && isUsableKey(idempotencyKey);
    const request = usable ? idempotentRequest(caller.actor, idempotencyKey, rest) : null;
    const replay = async (): Promise<Result<string> | null> => {
      const earlier = request && (await findEarlier(database, caller.actor, request, clock.now()));
      if (!earlier) return null;
      return 'fault' in earlier ? refuse(earlier.fault) : accept(earlier.quotationId);
    };

    const replayed = await replay();
    if (replayed) return replayed;
    const terms = await currentTerms(database);
    const creation = parseCreation(input, caller.actor, { ...terms, language: caller.language });
    const priced = await priceForActor(database, terms, caller.actor, input);
    const faults = FaultList.for(['input']);
    for (const result of [creation, priced]) if (!result.ok) faults.take(result.faults);
    if (!creation.ok || !priced.ok) return faults.result('');
    const number = await takeQuotationNumber(database, terms.now, terms.timeZone);
    const plan = { caller, number, terms, request, creation: creation.value, priced: priced.value };
    try {
      return await database.transaction((transaction) => save(transaction, plan));
    } catch (error) {
      if (!(error instanceof KeyTakenError)) throw error;
      const first = await replay();
      if (!first) throw error;
      return first;
    }
  };

interface Plan {
  readonly caller: Caller;
  readonly number: string;
  readonly terms: Terms;
  readonly request: IdempotentRequest | null;
  readonly creation: Creation;
  readonly priced: PricedInput;
}

const save = async (transaction: Transaction, plan: Plan): Promise<Result<string>> => {
  const { caller, number, terms, creation, priced } = plan;
  const { now, currency } = terms;
  const customer = await customerFor(transaction, plan);
  if (!customer.ok) return customer;
  const customerId = customer.value;
  const id = newId();
  const status = creation.submit ? 'PENDING' : 'DRAFT';
  const staff = caller.actor.kind === 'staff' ? caller.actor : null;
  const rows = quotationRows(id, priced.request, priced.priced, currency);
  const quotation = {
    ...headRow(
      { id, number, revision: 1, customerId, seller: staff, language: creation.language },
      priced,
      terms,
    ),
    status,
    notes: creation.notes,
    external_reference: creation.externalReference,
    created_at: now,
    updated_at: now,
    submitted_at: creation.submit ? now : null,
    expires_at: creation.submit ? expiryOf(now, terms.quotationExpiryDays) : null,
  };
  const event = {
    id: newId(),
    quotation_id: id,
    at: now,
    kind: 'CREATED',
    to_status: status,
    actor: staff?.name ?? null,
  };
  await insertQuotations(transaction, { quotations: [quotation], ...rows, events: [event] });
  if (creation.submit) await keepPlaces(transaction, { id, customerId }, now);
  if (plan.request) await keepKey(transaction, plan.request, id, now);
  announce(transaction, creation.submit ? 'quotation.submitted' : 'quotation.created', now, {
    quotationId: id,
    number,
    revision: 1,
    version: 1,
    from: null,
    to: status,
    sellers: sellersOf(staff),
  });
  return accept(id);
};

/** The named customer's id, or that of a new one, once the places that the quote copies are known to be its own. */
const customerFor = async (
  transaction: Transaction,
  { caller: { actor }, creation: { customer }, priced, terms }: Plan,
): Promise<Result<string>> => {
  const known =
    'data' in customer ? null : await holdCustomer(transaction, customer.id, customersReadableBy(actor));
  if (known === null && !('data' in customer)) return refuse(unknownCustomer);
  const faults = await checkSources(transaction, known, priced.request);
  if (faults.length > 0) return refuse(...faults);
  if (!('data' in customer)) return accept(known ?? customer.id);
  return accept((await addCustomer(transaction, actor, customer.data, terms.now)).id);
};
