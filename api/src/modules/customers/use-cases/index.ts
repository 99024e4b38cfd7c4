import { createCustomer } from './create-customer.js';
import { deleteCustomer } from './delete-customer.js';
import { type MergeDependencies, mergeCustomers } from './merge-customers.js';
import { updateCustomer } from './update-customer.js';

/** Everything that can be done with customers. */
export const customerUseCases = (dependencies: MergeDependencies) => ({
  create: createCustomer(dependencies),
  update: updateCustomer(dependencies),
  delete: deleteCustomer(dependencies),
  merge: mergeCustomers(dependencies),
});
export type CustomerUseCases = ReturnType<typeof customerUseCases>;
