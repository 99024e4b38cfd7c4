/** The menu: pages that belong together, by the resources that they list. */
export const MENU_GROUPS = [
  { label: 'layout.sales', resources: ['quotations', 'customers', 'messages'] },
  { label: 'layout.catalogue', resources: ['products', 'categories', 'rule-sets'] },
  { label: 'layout.people', resources: ['staff', 'roles', 'keys'] },
  { label: 'layout.shop', resources: ['settings', 'templates', 'webhooks', 'audit', 'jobs'] },
] as const;
