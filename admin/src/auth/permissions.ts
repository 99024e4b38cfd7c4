/** What each page and action of the back office asks of a role. */
const REQUIRED: Readonly<
  Record<string, { readonly read: readonly string[]; readonly write: readonly string[] }>
> = {
  quotations: { read: ['quotations:read', 'quotations:read_own'], write: ['quotations:write'] },
  sellers: { read: ['quotations:read'], write: [] },
  customers: { read: ['customers:read', 'customers:read_own'], write: ['customers:write'] },
  products: { read: ['catalog:read'], write: ['catalog:write'] },
  categories: { read: ['catalog:read'], write: ['catalog:write'] },
  prices: { read: ['catalog:read'], write: ['pricing:write'] },
  'rule-sets': { read: ['pricing:read'], write: ['pricing:write'] },
  staff: { read: ['users:admin'], write: ['users:admin'] },
  roles: { read: ['users:admin'], write: ['users:admin'] },
  keys: { read: ['keys:admin'], write: ['keys:admin'] },
  webhooks: { read: ['webhooks:read'], write: ['webhooks:write'] },
  'webhook-deliveries': { read: ['webhooks:read'], write: ['webhooks:write'] },
  audit: { read: ['audit:read'], write: [] },
  jobs: { read: ['jobs:read'], write: ['jobs:write'] },
  messages: { read: ['messages:read'], write: ['quotations:write'] },
  templates: { read: ['templates:write'], write: ['templates:write'] },
  reports: { read: ['reports:read'], write: [] },
  settings: { read: ['settings:write'], write: ['settings:write'] },
};

const READING = new Set(['list', 'show', 'read', 'export']);

/** Whether somebody who holds these permissions may do that. Hiding is a courtesy: the server decides. */
export function mayDo(held: readonly string[], resource: string, action: string): boolean {
  const [name = resource] = resource.split('.');
  const required = REQUIRED[name];
  if (!required) return false;
  return required[READING.has(action) ? 'read' : 'write'].some((permission) => held.includes(permission));
}
