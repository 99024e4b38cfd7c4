import type { Translate } from '../../../kernel/errors.js';
import { accept, type Result } from '../../../kernel/fault.js';
import type { IdempotentRequest } from '../../../kernel/idempotency.js';
import { newId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { auditRows } from '../../audit/index.js';
import { addCustomer, customerCreated } from '../../customers/index.js';
import { type Caller, nameOf } from '../../identity/index.js';
import type { Terms } from '../../pricing/index.js';
import { AUDIT_ACTIONS, snapshotOfRow } from '../domain/audited.js';
import { headRow } from '../domain/head-row.js';
import type { Creation } from '../domain/parse-creation.js';
import { quotationRows } from '../domain/quotation-rows.js';
import { keepPlaces } from '../keep-places.js';
import { insertQuotations } from '../write-model.js';
import { announce, sellersOf } from './announce.js';
import { checkCustomer } from './check-customer.js';
import { keepKey } from './idempotency.js';
import type { PricedInput } from './price-input.js';
import { expiryOf } from './submit-quotation.js';

/** A creation that is checked and priced. */
export interface CreationPlan {
  readonly caller: Caller;
  readonly number: string;
  readonly terms: Terms;
  readonly request: IdempotentRequest | null;
  readonly creation: Creation;
  readonly priced: PricedInput;
  /** In the quotation's language. */
  readonly translate: Translate;
}

/** The quotation's own row. */
const rowOf = (id: string, customerId: string, { caller, number, terms, creation, priced }: CreationPlan) => {
  const { notes, language, externalReference, submit } = creation;
  const { now, quotationExpiryDays } = terms;
  const seller = caller.actor.kind === 'staff' ? caller.actor : null;
  return {
    ...headRow({ id, number, revision: 1, customerId, seller, language }, priced, terms),
    status: submit ? ('PENDING' as const) : ('DRAFT' as const),
    notes,
    external_reference: externalReference,
    created_at: now,
    updated_at: now,
    submitted_at: submit ? now : null,
    expires_at: submit ? expiryOf(now, quotationExpiryDays) : null,
  };
};

/** Whom the quotation is for, and what the audit log keeps of them when they are new. */
const customerFor = async (
  transaction: Transaction,
  { caller, creation: { customer }, terms }: CreationPlan,
  heldId: string | null,
) => {
  if (heldId !== null) return { customerId: heldId, records: [] };
  if ('id' in customer) throw new Error('A customer that exists is held before anything refers to it.');
  const added = await addCustomer(transaction, caller.actor, customer.data, terms.now);
  return { customerId: added.id, records: [customerCreated(caller, added)] };
};

/** Saves customer, places and quotation, with history, audit entries and event. Answers with its id. */
export const saveCreation = async (transaction: Transaction, plan: CreationPlan): Promise<Result<string>> => {
  const { caller, number, request, terms, creation, priced, translate } = plan;
  const { customer, submit } = creation;
  const { now: at, currency } = terms;
  const named = 'id' in customer ? customer.id : null;
  const held = await checkCustomer(transaction, caller.actor, named, priced.request);
  if (!held.ok) return held;
  const { customerId, records } = await customerFor(transaction, plan, held.value);
  const id = newId();
  const row = rowOf(id, customerId, plan);
  const { revision, version, status: to } = row;
  const actor = nameOf(caller.actor);
  const done = { ...caller, at, action: AUDIT_ACTIONS.CREATED, subjectId: id };
  const created = { ...done, before: null, after: snapshotOfRow(row) };
  await insertQuotations(transaction, {
    quotations: [row],
    ...quotationRows(id, priced, { currency, translate }),
    events: [{ id: newId(), quotation_id: id, at, kind: 'CREATED', to_status: to, actor }],
    audit: auditRows(...records, created),
  });
  if (submit) await keepPlaces(transaction, { id, customerId }, at);
  if (request) await keepKey(transaction, request, id, at);
  const sellers = sellersOf(row.seller_id);
  const announced = { quotationId: id, number, revision, version, from: null, to, sellers };
  announce(transaction, submit ? 'quotation.submitted' : 'quotation.created', at, announced);
  return accept(id);
};
