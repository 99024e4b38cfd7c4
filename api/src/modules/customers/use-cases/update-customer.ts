import type { Result } from '../../../kernel/fault.js';
import type { Caller } from '../../identity/index.js';
import { shopCountry } from '../../shop/index.js';
import { parseCustomerChange } from '../domain/parse-customer.js';
import type { UpdateCustomerInput } from '../graphql/customer.input.js';
import { type CustomerDependencies, type CustomerTarget, changeCustomer } from './change-customer.js';

/** Changes the fields that the input mentions and leaves the others; the version goes up even when all stay the same. */
export const updateCustomer =
  (dependencies: CustomerDependencies) =>
  (caller: Caller, target: CustomerTarget, input: UpdateCustomerInput): Promise<Result<string>> =>
    changeCustomer(dependencies)(
      caller,
      target,
      'customer.updated',
      async ({ customer, transaction, now }) => {
        const change = parseCustomerChange(input, ['input'], await shopCountry(transaction));
        if (change.ok)
          transaction.em.assign(
            customer,
            { ...change.value, updatedAt: now },
            { mergeObjectProperties: false },
          );
        return change;
      },
    );
