import { areAlike } from './alike.js';
import { CUSTOMER_JSON } from './customer-json.js';

/**
 * A value that more customers share says nothing of two of them: it is a placeholder, or a common first name. It also bounds
 * how many pairs there are to look at.
 */
const MOST_SHARING = 50;

/** Names are compared where their first or their last word begins alike. */
const BEGINNING = 5;

/**
 * The pairs of customers that the rule shows and that share something, with all that they share. Pairs are made of each
 * trait's own list: the planner cannot know how few share one, and would join all customers with all.
 */
const pairs = (andRule: string) => `mine as materialized (
    select c.id, c.email, c.tax_id, c.phone, c.whatsapp, searchable(c.name) as name from customer c where true ${andRule}),
  traits as (
    select 'EMAIL' as reason, lower(email) as trait, id from mine
    union all select 'TAX_ID', tax_id_key(tax_id), id from mine
    union all select 'PHONE', phone_key(phone), id from mine
    union all select 'PHONE', phone_key(whatsapp), id from mine
    union all select 'NAME', 'first ' || left(name, ${BEGINNING}), id from mine
    union all select 'NAME', 'last ' || left(substring(name from '\\S+$'), ${BEGINNING}), id from mine),
  shared as (
    select reason, array_agg(id) as ids from traits where trait is not null
    group by reason, trait collate "C" having count(*) between 2 and ${MOST_SHARING}),
  pairs as (
    select a.id as one, b.id as other, array_agg(distinct reason order by reason) as reasons
    from shared cross join unnest(ids) a (id) cross join unnest(ids) b (id)
    where a.id < b.id and (reason <> 'NAME' or (
      select ${areAlike('x.name', 'y.name')} from customer x, customer y where x.id = a.id and y.id = b.id))
    group by a.id, b.id),
  duplicates as (
    select md5(one::text || other::text)::uuid as id, reasons, greatest(x.created_at, y.created_at) as at,
      case when (x.created_at, x.id) < (y.created_at, y.id) then one else other end as older,
      case when (x.created_at, x.id) < (y.created_at, y.id) then other else one end as newer
    from pairs join customer x on x.id = one join customer y on y.id = other)`;

const customer = (id: string) => `(select ${CUSTOMER_JSON} from customer c where c.id = ${id})`;

/** A page of the pairs, those with the newest customer first: $1 and $2 the pair before it, $3 and $4 limit and offset. */
export const LIST_DUPLICATES = {
  name: 'customer_duplicates',
  text: (andRule: string) => `with ${pairs(andRule)}
    select json_build_object('id', d.id, 'reasons', d.reasons, 'older', ${customer('d.older')},
      'newer', ${customer('d.newer')}) as node, d.at::text as value
    from (select * from duplicates
      where $1::text is null or (at, id) < ($1::text::timestamptz, $2::uuid)
      order by at desc, id desc limit $3 offset $4) d
    order by d.at desc, d.id desc`,
};

export const COUNT_DUPLICATES = {
  name: 'customer_duplicates_count',
  text: (andRule: string) => `with ${pairs(andRule)} select count(*)::int as count from duplicates`,
};
