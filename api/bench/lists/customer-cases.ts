import type { Variables } from '../../../e2e/support/graphql.js';
import type { Case } from './cases.js';
import type { Client } from './client.js';

const list = (count: string) => /* GraphQL */ `query Customers(
  $filter: CustomerFilter, $orderBy: CustomerOrder, $after: String, $offset: Int
) {
  customers(first: 25, filter: $filter, orderBy: $orderBy, after: $after, offset: $offset) {
    ${count}
    pageInfo { hasNextPage endCursor }
    nodes { id name type email phone taxId }
  }
}`;
const PAGE = list('');
const COUNTED = list('totalCount');

const QUOTATIONS = 'quotations(first: 10) { totalCount nodes { number status totals { total } } }';
const WITH_QUOTATIONS = /* GraphQL */ `{ customers(first: 25) { nodes { id name ${QUOTATIONS} } } }`;
const ONE = /* GraphQL */ `query ($id: ID!) { customer(id: $id) { id name ${QUOTATIONS} properties { id } vehicles { id } } }`;

interface Sample {
  readonly customers: {
    readonly pageInfo: { readonly endCursor: string };
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly phone: string | null;
      readonly taxId: string | null;
    }[];
  };
}

const ORDERS = ['NAME', 'CREATED_AT'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({ field, direction })),
);

const both = (name: string, filter: Variables): Case[] => [
  { name: `customers, ${name}`, document: PAGE, variables: { filter } },
  { name: `customers, ${name}, with totalCount`, document: COUNTED, variables: { filter } },
];

export const customerCases = async (client: Client): Promise<Case[]> => {
  const far = await client.data<Sample>(PAGE, { offset: 10_000 });
  const { nodes, pageInfo } = far.customers;
  const sample = nodes.find(({ phone, taxId }) => phone && taxId);
  if (!sample) throw new Error('The database is not filled');
  return [
    ...ORDERS.map((orderBy) => ({
      name: `customers by ${orderBy.field} ${orderBy.direction}`,
      document: PAGE,
      variables: { orderBy },
    })),
    { name: 'one customer with quotations and places', document: ONE, variables: { id: sample.id } },
    { name: 'customers, each with quotations', document: WITH_QUOTATIONS },
    { name: 'customers by cursor after 10,025', document: PAGE, variables: { after: pageInfo.endCursor } },
    { name: 'customers, offset 10,000', document: PAGE, variables: { offset: 10_000 } },
    ...both('all', {}),
    ...both('businesses', { type: 'BUSINESS' }),
    ...both('search for a whole name', { search: sample.name }),
    ...both('search for a common surname', { search: 'Muñoz' }),
    ...both('search for a short common part', { search: 'ma' }),
    ...both('search for a phone', { search: sample.phone }),
    ...both('search for part of a tax id', { search: sample.taxId?.slice(-6) }),
    ...both('search for nothing that is there', { search: 'zzyzx qqq' }),
  ];
};
