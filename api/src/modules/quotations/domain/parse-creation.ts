import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { keyFault } from '../../../kernel/idempotency.js';
import { LANGUAGES, type Language } from '../../../kernel/messages.js';
import { LONGEST_NAME, LONGEST_TEXT, takeText } from '../../../kernel/take-text.js';
import { type CustomerData, parseCustomer } from '../../customers/index.js';
import { type Actor, may } from '../../identity/index.js';
import type { CreateQuotationInput } from '../graphql/quotation.input.js';
import { sourcesOf } from './place-sources.js';

/** Everything of a creation but its quote: checked and tidied. */
export interface Creation {
  readonly customer: { readonly id: string } | { readonly data: CustomerData };
  readonly notes: string | null;
  readonly language: Language;
  readonly externalReference: string | null;
  readonly submit: boolean;
}

/** What a creation is read by: the language of the request, and the shop's country for tax ids. */
export interface CreationContext {
  readonly language: Language;
  readonly country: string;
}

const PATH = ['input'];

const languageOf = (given: string | null | undefined, fallback: Language): Language | undefined => {
  const wanted = given?.trim().toLowerCase() || fallback;
  return LANGUAGES.find((language) => language === wanted);
};

/** Whether a caller can say for which customer, of those that they may see, a quotation is, and which of its places it copies. */
export const namesCustomers = (actor: Actor): boolean =>
  actor.kind === 'customer' || may(actor, 'quotations:write');

/**
 * Checks who creates what for whom; every fault at once. Staff (quotations:write) and signed-in customers name a customer or
 * give a new one; everybody else gives a new one with a channel to answer to. Only staff keep drafts and adjust.
 */
export const parseCreation = (
  input: CreateQuotationInput,
  actor: Actor,
  { language, country }: CreationContext,
): Result<Creation> => {
  const faults = FaultList.for(PATH);
  const staff = may(actor, 'quotations:write');
  const named = namesCustomers(actor);
  if (!staff) {
    if (!input.submit) faults.add('REQUIRED', { key: 'quotation.mustSubmit' }, 'submit');
    if (input.adjustments?.length) faults.add('FORBIDDEN', { key: 'quotation.staffOnly' }, 'adjustments');
  }
  if (!named) {
    if (input.customerId != null) faults.add('FORBIDDEN', { key: 'quotation.staffOnly' }, 'customerId');
    for (const { path } of sourcesOf(input.quote)) {
      faults.take([{ code: 'FORBIDDEN', message: { key: 'quotation.staffOnly' }, path }]);
    }
  } else if (input.customerId != null && input.customer != null) {
    faults.add('INVALID', { key: 'quotation.oneCustomer' }, 'customer');
  }
  const customer =
    input.customer && parseCustomer(input.customer, [...PATH, 'customer'], { needsChannel: !named, country });
  if (customer && !customer.ok) faults.take(customer.faults);
  if (!customer && (!named || input.customerId == null)) {
    faults.add('REQUIRED', { key: 'quotation.customer' }, 'customer');
  }
  const notes = takeText(faults, input.notes, { most: LONGEST_TEXT }, 'notes');
  const chosen = languageOf(input.language, language);
  if (!chosen)
    faults.add('INVALID', { key: 'quotation.language', params: { list: LANGUAGES.join(', ') } }, 'language');
  const reference = takeText(faults, input.externalReference, { most: LONGEST_NAME }, 'externalReference');
  const unusable =
    input.idempotencyKey != null && keyFault(input.idempotencyKey, [...PATH, 'idempotencyKey']);
  if (unusable) faults.take([unusable]);
  return faults.result({
    customer: customer?.ok ? { data: customer.value } : { id: input.customerId ?? '' },
    notes,
    language: chosen ?? language,
    externalReference: reference,
    submit: input.submit,
  });
};
