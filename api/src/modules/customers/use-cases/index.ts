import type { CustomerDependencies } from './change-customer.js';
import { createCustomer } from './create-customer.js';
import { deleteCustomer } from './delete-customer.js';
import { updateCustomer } from './update-customer.js';

/** Everything that can be done with customers. */
export const customerUseCases = (dependencies: CustomerDependencies) => ({
  create: createCustomer(dependencies),
  update: updateCustomer(dependencies),
  delete: deleteCustomer(dependencies),
});
export type CustomerUseCases = ReturnType<typeof customerUseCases>;
