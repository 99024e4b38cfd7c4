import buildDataProvider, { type BuildQueryFactory } from 'ra-data-graphql';
import { categoryOperations, productOperations } from '../catalogue/operations';
import { customerOperations } from '../customers/operations';
import { draftOperations } from '../quotations/draft/operations';
import { quotationOperations } from '../quotations/operations';
import { settingsOperations } from '../settings/operations';
import { client } from './client';
import type { Operations } from './operation';

/** The whole of what react-admin may ask for. */
const RESOURCES: Readonly<Record<string, Operations>> = {
  quotations: quotationOperations,
  drafts: draftOperations,
  customers: customerOperations,
  products: productOperations,
  categories: categoryOperations,
  settings: settingsOperations,
};

const isMethod = (method: string, operations: Operations): method is keyof Operations => method in operations;

const buildQuery: BuildQueryFactory = () => (method, resource, params) => {
  const operations = RESOURCES[resource] ?? {};
  const build = isMethod(method, operations) && operations[method];
  if (!build) throw new Error(`${resource} cannot ${method}`);
  return build(params);
};

export const dataProvider = buildDataProvider({
  client,
  introspection: false,
  buildQuery,
  // ra-data-graphql asks for network-only otherwise, which reads the answer back out of Apollo's cache.
  query: () => ({ fetchPolicy: 'no-cache' }),
});
