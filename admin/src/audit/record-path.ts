import type { AuditPartsFragment } from '../generated/graphql';
import { kindOf } from './actions';

/** Pages of what entries are about, by the id that the log keeps. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  quotation: (id) => `/quotations/${id}/show`,
  customer: (id) => `/customers/${id}/show`,
  product: (id) => `/products/${id}/show`,
  price: (id) => `/products/${id}/show`,
  category: (id) => `/categories/${id}`,
  staff: (id) => `/staff/${id}/show`,
  job: (id) => `/jobs/${id}/show`,
  apiKey: (id) => `/keys/${id}/show`,
  webhook: (id) => `/webhooks/${id}/show`,
  shopSettings: () => '/settings',
};

/** Kinds whose pages go by another value, which only some entries hold. */
const KEYED: Readonly<Record<string, { readonly page: string; readonly field: string }>> = {
  role: { page: 'roles', field: 'key' },
  ruleSet: { page: 'rule-sets', field: 'number' },
};

type Entry = Pick<AuditPartsFragment, 'action' | 'subjectId' | 'before' | 'after'>;

/** Where the thing is that an entry is about, if it has a page and was not deleted. */
export function recordPath({ action, subjectId, before, after }: Entry): string | undefined {
  if (action.endsWith('.deleted') && action !== 'price.deleted') return undefined;
  const kind = kindOf(action);
  const keyed = KEYED[kind];
  if (!keyed) return PAGES[kind]?.(subjectId);
  const key = after?.[keyed.field] ?? before?.[keyed.field];
  return key == null ? undefined : `/${keyed.page}/${key}/show`;
}
