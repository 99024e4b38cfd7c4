import buildDataProvider, { type BuildQueryFactory } from 'ra-data-graphql';
import { keyOperations } from '../api-keys/operations';
import { auditOperations } from '../audit/operations';
import { categoryOperations, productOperations } from '../catalogue/operations';
import { customerOperations } from '../customers/operations';
import { jobOperations } from '../jobs/operations';
import { messageOperations } from '../messages/operations';
import { quotationOperations } from '../quotations/operations';
import { sellerOperations } from '../quotations/sellers/operations';
import { roleOperations } from '../roles/operations';
import { ruleSetOperations } from '../rule-sets/operations';
import { settingsOperations } from '../settings/operations';
import { staffOperations } from '../staff/operations';
import { templateOperations } from '../templates/operations';
import { deliveryOperations, webhookOperations } from '../webhooks/operations';
import { client } from './client';
import type { Operations } from './operation';

/** The whole of what react-admin may ask for. */
const RESOURCES: Readonly<Record<string, Operations>> = {
  quotations: quotationOperations,
  sellers: sellerOperations,
  customers: customerOperations,
  products: productOperations,
  categories: categoryOperations,
  settings: settingsOperations,
  staff: staffOperations,
  roles: roleOperations,
  keys: keyOperations,
  webhooks: webhookOperations,
  'webhook-deliveries': deliveryOperations,
  audit: auditOperations,
  jobs: jobOperations,
  messages: messageOperations,
  templates: templateOperations,
  'rule-sets': ruleSetOperations,
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
