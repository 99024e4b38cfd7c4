import type { Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { takeEmail, takePhone } from '../../../kernel/take-contact.js';
import { LONGEST_NAME } from '../../../kernel/take-text.js';
import { takeTaxId } from '../../tax-id/index.js';
import type { CustomerType } from '../graphql/customer.enums.js';
import type { CreateCustomerInput, UpdateCustomerInput } from '../graphql/customer.input.js';
import { takeBusinessActivity, takeName, takeType } from './customer-fields.js';
import { type Metadata, takeMetadata } from './metadata.js';

export interface CustomerData {
  readonly type: CustomerType;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
  readonly taxId: string | null;
  readonly businessActivity: string | null;
  readonly metadata: Metadata;
}

export interface CustomerRules {
  /** Whether at least one channel to reach the customer must be there. */
  readonly needsChannel: boolean;
  /** The shop's, ISO 3166-1 alpha-2: tax ids are checked by its rules. */
  readonly country: string;
}

/** Checks and tidies a customer as given; every fault at once. Text that is empty after trimming counts as absent. */
export const parseCustomer = (
  input: CreateCustomerInput,
  path: readonly string[],
  { needsChannel, country }: CustomerRules,
): Result<CustomerData> => {
  const faults = FaultList.for(path);
  const customer: CustomerData = {
    name: takeName(faults, input.name),
    email: takeEmail(faults, input.email, 'email'),
    phone: takePhone(faults, input.phone, 'phone'),
    whatsapp: takePhone(faults, input.whatsapp, 'whatsapp'),
    type: takeType(faults, input.type ?? 'INDIVIDUAL'),
    taxId: takeTaxId(faults, input.taxId, country, LONGEST_NAME),
    businessActivity: takeBusinessActivity(faults, input.businessActivity),
    metadata: takeMetadata(faults, input.metadata),
  };
  if (needsChannel && !customer.email && !customer.phone && !customer.whatsapp) {
    faults.add('REQUIRED', { key: 'customer.channel' });
  }
  return faults.result(customer);
};

/** The fields that a change mentions, checked alike; null takes a value away, which name and type do not bear. */
export const parseCustomerChange = (
  input: UpdateCustomerInput,
  path: readonly string[],
  country: string,
): Result<Partial<CustomerData>> => {
  const faults = FaultList.for(path);
  const { name, email, phone, whatsapp, type, taxId, businessActivity, metadata } = input;
  return faults.result({
    ...(name !== undefined && { name: takeName(faults, name) }),
    ...(email !== undefined && { email: takeEmail(faults, email, 'email') }),
    ...(phone !== undefined && { phone: takePhone(faults, phone, 'phone') }),
    ...(whatsapp !== undefined && { whatsapp: takePhone(faults, whatsapp, 'whatsapp') }),
    ...(type !== undefined && { type: takeType(faults, type) }),
    ...(taxId !== undefined && { taxId: takeTaxId(faults, taxId, country, LONGEST_NAME) }),
    ...(businessActivity !== undefined && {
      businessActivity: takeBusinessActivity(faults, businessActivity),
    }),
    ...(metadata !== undefined && { metadata: takeMetadata(faults, metadata) }),
  });
};
