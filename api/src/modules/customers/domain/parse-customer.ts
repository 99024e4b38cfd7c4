import { z } from 'zod';
import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import type { CustomerInput, CustomerType } from '../graphql/customer.type.js';

export interface CustomerData {
  readonly type: CustomerType;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
  readonly taxId: string | null;
  readonly businessActivity: string | null;
}

const LONGEST_NAME = 120;
const email = z.email().max(254);
/** Digits with the marks that people put between them; 6 to 15 digits (E.164 allows 15). */
const PHONE = /^\+?[\d\s().-]{6,30}$/;
const digitsOf = (text: string) => text.replace(/\D/g, '').length;

/** Checks and tidies a customer as given; every fault at once. Text that is empty after trimming counts as absent. */
export const parseCustomer = (
  input: CustomerInput,
  path: readonly string[],
  { needsChannel }: { readonly needsChannel: boolean },
): Result<CustomerData> => {
  const faults = FaultList.for(path);
  const text = (value: string | null | undefined) => value?.trim() || null;
  const length = (name: string, value: string | null) => {
    if (value !== null && value.length > LONGEST_NAME) {
      faults.add('OUT_OF_RANGE', { key: 'customer.tooLong', params: { most: LONGEST_NAME } }, name);
    }
    return value;
  };
  const phone = (name: string, given: string | null | undefined) => {
    const value = text(given);
    if (value !== null && (!PHONE.test(value) || digitsOf(value) < 6 || digitsOf(value) > 15)) {
      faults.add('INVALID', { key: 'customer.phone' }, name);
    }
    return value;
  };

  const name = text(input.name);
  if (name === null) faults.add('REQUIRED', { key: 'customer.name' }, 'name');
  length('name', name);
  const address = text(input.email);
  if (address !== null && !email.safeParse(address).success)
    faults.add('INVALID', { key: 'customer.email' }, 'email');
  const customer: CustomerData = {
    type: input.type ?? 'INDIVIDUAL',
    name: name ?? '',
    email: address,
    phone: phone('phone', input.phone),
    whatsapp: phone('whatsapp', input.whatsapp),
    taxId: length('taxId', text(input.taxId)),
    businessActivity: length('businessActivity', text(input.businessActivity)),
  };
  if (needsChannel && !customer.email && !customer.phone && !customer.whatsapp) {
    faults.add('REQUIRED', { key: 'customer.channel' });
  }
  return faults.result(customer);
};
