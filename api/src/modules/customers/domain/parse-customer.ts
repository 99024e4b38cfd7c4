import { z } from 'zod';
import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
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

/** RFC 5321's longest address. */
const LONGEST_EMAIL = 254;
const email = z.email();
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
  const text = (name: string, given: string | null | undefined, required = false) =>
    takeText(faults, given, { most: LONGEST_NAME, required }, name);
  const phone = (name: string, given: string | null | undefined) => {
    const value = text(name, given);
    if (value !== null && (!PHONE.test(value) || digitsOf(value) < 6 || digitsOf(value) > 15)) {
      faults.add('INVALID', { key: 'customer.phone' }, name);
    }
    return value;
  };
  const address = takeText(faults, input.email, { most: LONGEST_EMAIL }, 'email');
  if (address !== null && !email.safeParse(address).success) {
    faults.add('INVALID', { key: 'customer.email' }, 'email');
  }
  const customer: CustomerData = {
    type: input.type ?? 'INDIVIDUAL',
    name: text('name', input.name, true) ?? '',
    email: address,
    phone: phone('phone', input.phone),
    whatsapp: phone('whatsapp', input.whatsapp),
    taxId: text('taxId', input.taxId),
    businessActivity: text('businessActivity', input.businessActivity),
  };
  if (needsChannel && !customer.email && !customer.phone && !customer.whatsapp) {
    faults.add('REQUIRED', { key: 'customer.channel' });
  }
  return faults.result(customer);
};
