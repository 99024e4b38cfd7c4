import type { GetListParams } from 'react-admin';
import { changedFields } from '../data/changes';
import { type Operations, operation } from '../data/operation';
import { listOf, orderOf, pageOf, recordOf, withoutEmpty } from '../data/paging';
import { accepted } from '../data/user-errors';
import {
  CreateCustomerDocument,
  type CreateCustomerInput,
  CustomerListDocument,
  CustomerOneDocument,
  DeleteCustomerDocument,
  UpdateCustomerDocument,
  type UpdateCustomerInput,
} from '../generated/graphql';
import { CUSTOMER_FIELDS, customerInput } from './inputs';

const ORDERS = { name: 'NAME', createdAt: 'CREATED_AT' } as const;

export const customerOperations: Operations = {
  GET_LIST: operation(
    CustomerListDocument,
    (params: GetListParams) => ({
      ...pageOf(params),
      orderBy: orderOf(params, ORDERS),
      filter: withoutEmpty(params.filter),
    }),
    ({ customers }) => listOf(customers),
  ),
  GET_ONE: operation(
    CustomerOneDocument,
    ({ id }) => ({ id }),
    ({ customer }) => recordOf(customer),
  ),
  GET_MANY: operation(
    CustomerListDocument,
    ({ ids }) => ({ first: 100, offset: 0, filter: { ids } }),
    ({ customers }) => ({ data: customers.nodes }),
  ),
  CREATE: operation(
    CreateCustomerDocument,
    ({ data }: { data: CreateCustomerInput }) => ({ input: customerInput(data) }),
    ({ createCustomer }) => ({ data: accepted(createCustomer).customer }),
  ),
  UPDATE: operation(
    UpdateCustomerDocument,
    ({ id, data, previousData }) => ({
      id,
      expectedVersion: previousData.version,
      input: changedFields<UpdateCustomerInput>(CUSTOMER_FIELDS, previousData, data),
    }),
    ({ updateCustomer }) => ({ data: accepted(updateCustomer).customer }),
  ),
  DELETE: operation(
    DeleteCustomerDocument,
    ({ id, previousData }) => ({ id, expectedVersion: previousData.version }),
    ({ deleteCustomer }) => ({ data: { id: accepted(deleteCustomer).deletedId } }),
  ),
};
