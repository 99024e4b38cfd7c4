export { AccountCustomersResolver } from './account-customers.resolver.js';
export type { Belongings, MergePair } from './belongings.js';
export { CUSTOMER_TYPES, Customer } from './customer.entity.js';
export { CustomerResolver } from './customer.resolver.js';
export { CustomerMergeResolver } from './customer-merge.resolver.js';
export { CustomerStaffResolver } from './customer-staff.resolver.js';
export { type CustomerData, parseCustomer } from './domain/parse-customer.js';
export { eraseRecords, type HeldRecord, lockRecords, releaseRecords, subjectsOf } from './erase-records.js';
export { type CustomerType, CustomerTypeEnum } from './graphql/customer.enums.js';
export { CustomerInput } from './graphql/customer.input.js';
export { CustomerView } from './graphql/customer.type.js';
export {
  CustomerConnection,
  CustomerEdge,
  CustomerFilter,
  CustomerOrder,
  type CustomerOrderField,
} from './graphql/customer-list.type.js';
export { MergedCustomer } from './merged-customer.entity.js';
export { customerMessages } from './messages.js';
export { CUSTOMER_JSON } from './read-model/customer-json.js';
export { CustomerQueries } from './read-model/customer-queries.js';
export { DuplicateQueries } from './read-model/duplicate-queries.js';
export type { ReadableCustomers } from './readable-customers.js';
export { addCustomer } from './use-cases/add-customer.js';
export { customerCreated } from './use-cases/change-customer.js';
export { claimRecords } from './use-cases/claim-records.js';
export { holdCustomer, lockCustomer } from './use-cases/hold-customer.js';
export { type ImportedCustomer, importCustomers } from './use-cases/import-customers.js';
export { type CustomerUseCases, customerUseCases } from './use-cases/index.js';
