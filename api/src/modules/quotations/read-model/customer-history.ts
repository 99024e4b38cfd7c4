import { accept, type Result } from '../../../kernel/fault.js';
import { type PageArguments, readPage, toConnection } from '../../../kernel/pagination.js';
import { countRowsOf, type List, readPageRowsOf } from '../../../platform/database/list-statement.js';
import type { Sql } from '../../../platform/database/statement.js';
import { type Actor, may } from '../../identity/index.js';
import type { CustomerEvent, CustomerEventConnection } from '../graphql/customer-event.type.js';
import { quotationsReadableBy } from './readable-by.js';

/** What the audit log tells of a customer, or of one that was merged into it since. */
const audited = (customer: string, from: string) => `select a.id, a.at, ${customer} as customer_id,
    upper(split_part(a.action, '.', 2)) as kind, a.actor_name as actor, a.before, a.after, null::uuid as quotation_id,
    null::text as status
  from ${from} where a.action in ('customer.created', 'customer.updated', 'customer.claimed', 'customer.merged')`;

const EVENTS = `(${audited('a.subject_id', 'audit_entry a')}
  union all ${audited('m.kept_id', 'merged_customer m join audit_entry a on a.subject_id = m.id')}
  union all select v.id, v.at, of.customer_id, 'QUOTATION_' || v.kind, v.actor, null, null, of.id, v.to_status
    from quotation of join quotation_event v on v.quotation_id = of.id
    where v.kind in ('CREATED', 'REVISED', 'DUPLICATED', 'SUBMITTED', 'CONFIRMED', 'REJECTED', 'EXPIRED'))`;

/** The events of a list, those of quotations as far as the actor may see these. */
const listFor = (actor: Actor): List => ({
  name: 'customer_history',
  table: EVENTS,
  alias: 'e',
  joins: 'left join quotation q on q.id = e.quotation_id',
  conditions: quotationsReadableBy(actor).map((condition) => ({
    ...condition,
    sql: (parameter) => `(e.quotation_id is null or ${condition.sql(parameter)})`,
  })),
});

/** An event as the JSON of the CustomerEvent type; $1 is whether the caller may read the values. */
const EVENT = `json_build_object('id', e.id, 'at', e.at, 'kind', e.kind, 'actor', e.actor,
  'fields', case when e.kind in ('UPDATED', 'MERGED')
    then (select json_agg(field order by field) from jsonb_object_keys(e.after) field) else '[]' end,
  'before', case when $1::boolean then e.before end, 'after', case when $1::boolean then e.after end,
  'quotationId', e.quotation_id, 'quotationNumber', q.number, 'quotationRevision', q.revision, 'status', e.status)`;

const NEWEST_FIRST = { column: 'e.at', type: 'timestamptz', direction: 'DESC' } as const;
const OWNED = 'e.customer_id';

export interface CustomerHistoryRequest {
  readonly page: PageArguments;
  readonly count: boolean;
}

/** What happened to customers whom the caller was found to see: the same page of each one's history, newest first. */
export class CustomerHistory {
  constructor(private readonly sql: Sql) {}

  /** One statement, and one to count when asked. */
  async pages(
    actor: Actor,
    ids: readonly string[],
    { page: asked, count }: CustomerHistoryRequest,
  ): Promise<Result<CustomerEventConnection[]>> {
    const page = readPage(asked, { name: 'customerHistory', type: NEWEST_FIRST.type });
    if (!page.ok) return page;
    const list = listFor(actor);
    const owners = { column: OWNED, ids };
    const selected = { select: EVENT, values: [may(actor, 'audit:read')] };
    const [lists, totals] = await Promise.all([
      readPageRowsOf<CustomerEvent>(this.sql, list, owners, NEWEST_FIRST, page.value, selected),
      count ? countRowsOf(this.sql, list, owners) : [],
    ]);
    return accept(lists.map((rows, index) => toConnection(rows, page.value, totals[index])));
  }
}
