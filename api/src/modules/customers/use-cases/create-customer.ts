import { accept, type Result } from '../../../kernel/fault.js';
import { recordAudit } from '../../audit/index.js';
import type { Caller } from '../../identity/index.js';
import { shopCountry } from '../../shop/index.js';
import { parseCustomer } from '../domain/parse-customer.js';
import type { CreateCustomerInput } from '../graphql/customer.input.js';
import { addCustomer } from './add-customer.js';
import { type CustomerDependencies, customerCreated } from './change-customer.js';

/** Saves a new customer, without any channel if need be. Answers with its id. */
export const createCustomer =
  ({ database, clock }: CustomerDependencies) =>
  (caller: Caller, input: CreateCustomerInput): Promise<Result<string>> =>
    database.transaction(async (transaction) => {
      const country = await shopCountry(transaction);
      const data = parseCustomer(input, ['input'], { needsChannel: false, country });
      if (!data.ok) return data;
      const customer = await addCustomer(transaction, caller.actor, data.value, clock.now());
      recordAudit(transaction, customerCreated(caller, customer));
      return accept(customer.id);
    });
