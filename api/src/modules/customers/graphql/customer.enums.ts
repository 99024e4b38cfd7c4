import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { CUSTOMER_TYPES } from '../customer.entity.js';

export type CustomerType = (typeof CUSTOMER_TYPES)[number];
export const CustomerTypeEnum = graphqlEnum<CustomerType>(
  'CustomerType',
  'What kind of party a customer is.',
  {
    INDIVIDUAL: 'A person.',
    BUSINESS: 'A company or another organisation.',
  },
);
