import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { QuotationStatus } from '../../quotations/index.js';
import type { Preference } from '../domain/choose-channels.js';

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What messages tell of a quotation, and whom they reach. */
export interface QuotationFacts {
  readonly id: string;
  readonly number: string;
  /** From 1. */
  readonly revision: number;
  readonly status: QuotationStatus;
  /** Decimal text. */
  readonly total: string;
  readonly currency: string;
  /** What is still to be chosen among, with the least of their totals; none once one is chosen. */
  readonly alternatives: { readonly count: number; readonly least: string };
  readonly language: string;
  readonly expiresAt: string | null;
  readonly rejectionReason: string | null;
  /** The last change that was asked for. */
  readonly request: string | null;
  /** A newer revision took its place. */
  readonly superseded: boolean;
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly type: 'INDIVIDUAL' | 'BUSINESS';
    readonly email: string | null;
    readonly phone: string | null;
    readonly whatsapp: string | null;
  };
  readonly preference: Preference | null;
  /** Active ones only. */
  readonly seller: StaffMember | null;
}

const member = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;

const QUOTATION: Statement = {
  name: 'message_quotation_facts',
  text: `select json_build_object('id', q.id, 'number', q.number, 'revision', q.revision, 'status', q.status, 'total', q.total::text,
      'currency', q.currency, 'alternatives', (select json_build_object('count', count(*),
        'least', coalesce(min(o.total), 0)::text) from quotation_option o
        where o.quotation_id = q.id and q.selected_option is null),
      'language', q.language, 'expiresAt', q.expires_at, 'rejectionReason', q.rejection_reason,
      'request', (select e.message from quotation_event e where e.quotation_id = q.id and e.kind = 'CHANGE_REQUESTED'
        order by e.at desc, e.id desc limit 1),
      'superseded', exists (select from quotation n
        where n.number = q.number and n.revision > q.revision and n.status <> 'DRAFT'),
      'customer', json_build_object('id', c.id, 'name', c.name, 'type', c.type, 'email', c.email, 'phone', c.phone,
        'whatsapp', c.whatsapp),
      'preference', (select json_build_object('channels', p.channels, 'reminders', p.reminders)
        from message_preference p where p.customer_id = c.id),
      'seller', (select ${member('u')} from staff_user u where u.id = q.seller_id and u.active)) as facts
    from quotation q join customer c on c.id = q.customer_id where q.id = $1`,
};

/** Null: the quotation is gone. One statement. */
export const quotationFacts = async (sql: Sql, id: string): Promise<QuotationFacts | null> =>
  (await sql.query<{ facts: QuotationFacts }>(QUOTATION, [id]))[0]?.facts ?? null;

/** Those who hold a role of the first list; while nobody does, the administrators. */
const TEAM: Statement = {
  name: 'message_team',
  text: `with held as (select u.id, u.name, u.email, r.role_key
      from staff_user u join staff_user_role r on r.staff_user_id = u.id where u.active)
    select distinct id, name, email from held
    where role_key = any($1::text[])
      or (role_key = 'admin' and not exists (select from held h where h.role_key = any($1::text[])))
    order by name, id limit 50`,
};

export const teamOf = (sql: Sql, roles: readonly string[]): Promise<StaffMember[]> =>
  sql.query<StaffMember>(TEAM, [roles]);

const MEMBER: Statement = {
  name: 'message_member',
  text: 'select id, name, email from staff_user where id = $1::uuid and active',
};

/** Somebody who still works here; else the administrators. */
export const memberOrAdmins = async (sql: Sql, id: string | null): Promise<readonly StaffMember[]> => {
  const found = id === null ? [] : await sql.query<StaffMember>(MEMBER, [id]);
  return found.length > 0 ? found : teamOf(sql, ['admin']);
};

export interface KeyFacts {
  readonly id: string;
  readonly name: string;
  /** Who made it. */
  readonly ownerId: string | null;
}

const KEY: Statement = {
  name: 'message_key_facts',
  text: `select k.id, k.name, (select a.actor_id from audit_entry a
      where a.subject_id = k.id and a.action = 'apiKey.created' limit 1) as "ownerId"
    from api_key k where k.id = $1 and k.revoked_at is null`,
};

/** Null: the key is gone or no longer works. */
export const keyFacts = async (sql: Sql, id: string): Promise<KeyFacts | null> =>
  (await sql.query<KeyFacts>(KEY, [id]))[0] ?? null;

export interface SummaryFacts {
  readonly submitted: number;
  readonly confirmed: number;
  readonly confirmedTotal: string;
  readonly rejected: number;
  readonly pending: number;
  readonly expiring: number;
}

const SUMMARY: Statement = {
  name: 'message_summary_facts',
  text: `select count(*) filter (where submitted_at >= $1 and submitted_at < $2)::int as submitted,
      count(*) filter (where status = 'CONFIRMED' and decided_at >= $1 and decided_at < $2)::int as confirmed,
      coalesce(sum(total) filter (where status = 'CONFIRMED' and decided_at >= $1 and decided_at < $2), 0)::text
        as "confirmedTotal",
      count(*) filter (where status = 'REJECTED' and decided_at >= $1 and decided_at < $2)::int as rejected,
      count(*) filter (where status = 'PENDING')::int as pending,
      count(*) filter (where status = 'PENDING' and expires_at >= $3 and expires_at < $4)::int as expiring
    from quotation where status = 'PENDING' or submitted_at >= $1 or decided_at >= $1`,
};

/** What happened between two moments, and what waits at a third until a fourth. */
export const summaryFacts = async (
  sql: Sql,
  ...moments: readonly [from: Date, until: Date, now: Date, soon: Date]
): Promise<SummaryFacts> => {
  const [row] = await sql.query<SummaryFacts>(SUMMARY, moments);
  if (!row) throw new Error('The summary has no row.');
  return row;
};
