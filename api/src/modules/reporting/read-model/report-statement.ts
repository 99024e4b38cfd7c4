import type { Currency } from '../../../kernel/money.js';
import { exact, list } from '../../../platform/database/json-sql.js';
import { STANDS_FOR_NUMBER } from '../../quotations/index.js';
import type { FilmMeasure } from '../graphql/report.enums.js';

/** How many of a list a report shows. */
const MOST_FILMS = 10;
const MOST_SELLERS = 100;
const MOST_EXPIRING = 5;

/** The statement's own parameters; those of the rules come after them. */
interface ReportValues {
  /** When each point of the period begins, and when the last one ends. */
  readonly current: readonly Date[];
  readonly previous: readonly Date[];
  readonly currency: Currency;
  readonly now: Date;
  /** What expires until then expires soon. */
  readonly soon: Date;
  readonly filmsBy: FilmMeasure;
  /** Whether the top films are read: no other part looks at lines. */
  readonly films: boolean;
}

const texts = (moments: readonly Date[]) => moments.map((moment) => moment.toISOString());

export const reportValues = ({ current, previous, currency, now, soon, filmsBy, films }: ReportValues) => [
  texts(current),
  texts(previous),
  currency.code,
  currency.decimals,
  now,
  soon,
  filmsBy,
  films,
];

const money = (sum: string) => `round(coalesce(${sum}, 0), $4::int)::text`;
const CONFIRMED = `filter (where status = 'CONFIRMED')`;
const DECIDED = `filter (where status in ('CONFIRMED', 'REJECTED'))`;

const COUNT = `count(*)::int as count, ${money('sum(total)')} as value`;
const CONFIRMED_COUNT = `count(*) ${CONFIRMED}::int as confirmed,
    ${money(`sum(total) ${CONFIRMED}`)} as "confirmedValue"`;
const RATE = exact(`round(count(*) ${CONFIRMED}::numeric / nullif(count(*) ${DECIDED}, 0), 4)`);
const FIGURES = `${COUNT}, ${CONFIRMED_COUNT}, count(*) ${DECIDED}::int as decided, ${RATE} as "conversionRate",
    round((percentile_cont(0.5) within group (order by seconds))::numeric)::int as "medianSecondsToAccept",
    round(avg(seconds)::numeric)::int as "averageSecondsToAccept"`;

const grouped = (period: string, figures: string, ...by: readonly string[]) =>
  `select ${[...by, figures].join(', ')} from ${period} ${by.length > 0 ? `group by ${by.join(', ')}` : ''}`;
const rows = (select: string) => list(`select json_agg(it) from (${select}) it`);

const period = (name: string) => `json_build_object(
    'totals', (select to_json(it) from (${grouped(name, FIGURES)}) it),
    'points', ${rows(grouped(name, `${COUNT}, ${CONFIRMED_COUNT}`, 'point'))})`;

const BY_SELLER = `select s.*, u.name from (${grouped('current', `${FIGURES}, sum(total) as sum`, 'seller_id')}) s
    left join staff_user u on u.id = s.seller_id order by s.sum desc, u.name, u.id limit ${MOST_SELLERS}`;

const AREA = `i.quantity * case i.unit when 'SQUARE_METER' then 1 else coalesce(i.stripe_width, 0) end`;
/** The lines of the alternative whose total is the quotation's; those without a name belong to every alternative. */
const FILMS = `select i.product_id, sum(${AREA}) as area, sum(i.subtotal) as value,
      coalesce(sum(${AREA}) ${CONFIRMED}, 0) as confirmed_area, coalesce(sum(i.subtotal) ${CONFIRMED}, 0) as confirmed_value
    from current c join quotation_option o on o.quotation_id = c.id and o.position = 1
      join quotation_item i on i.quotation_id = c.id
        and (i.option is null or i.option = coalesce(c.selected_option, o.name))
    group by i.product_id`;
const TOP_FILMS = `select p.id as "productId", p.sku, p.name, ${exact('f.area')} as area, ${money('f.value')} as value,
      ${exact('f.confirmed_area')} as "confirmedArea", ${money('f.confirmed_value')} as "confirmedValue"
    from (${FILMS}) f join product p on p.id = f.product_id
    order by case $7::text when 'AREA' then f.area when 'CONFIRMED_AREA' then f.confirmed_area
      when 'CONFIRMED_VALUE' then f.confirmed_value else f.value end desc, p.sku limit ${MOST_FILMS}`;

const NEXT_EXPIRING = `select e.id, e.number, c.name as "customerName", e.total::text, e.expires_at as "expiresAt"
    from expiring e join customer c on c.id = e.customer_id order by e.expires_at, e.id limit ${MOST_EXPIRING}`;

const edges = (parameter: string) => `(${parameter}::timestamptz[])`;
const start = (parameter: string) => `${edges(parameter)}[1]`;
const end = (parameter: string) => `${edges(parameter)}[cardinality(${edges(parameter)})]`;
/** Whether a quotation was made in a period, and in which of its points: the first is 1. */
const within = (parameter: string) =>
  `q.created_at >= ${start(parameter)} and q.created_at < ${end(parameter)}`;
const pointOf = (parameter: string) => `width_bucket(q.created_at, ${edges(parameter)})`;

/** The whole report as JSON. Every part groups the same few rows, which are found once. */
export const QUOTATION_REPORT = {
  name: 'quotation_report',
  text: (andRule: string) => `with counted as materialized (
      select q.id, q.status, q.vertical, q.seller_id, q.total, q.selected_option,
        ${within('$1')} as is_current, ${pointOf('$1')} as point,
        ${within('$2')} as is_previous, ${pointOf('$2')} as earlier_point,
        case q.status when 'CONFIRMED' then extract(epoch from q.decided_at - q.submitted_at)::float8 end as seconds
      from quotation q
      where q.currency = $3::text and ${STANDS_FOR_NUMBER} ${andRule}
        and q.created_at >= least(${start('$1')}, ${start('$2')})
        and q.created_at < greatest(${end('$1')}, ${end('$2')})),
    current as (select * from counted where is_current),
    previous as (select status, total, seconds, earlier_point as point from counted where is_previous),
    expiring as materialized (select q.* from quotation q
      where q.status = 'PENDING' and q.expires_at > $5::timestamptz and q.expires_at <= $6::timestamptz and q.currency = $3::text ${andRule})
    select json_build_object('current', ${period('current')}, 'previous', ${period('previous')},
      'statuses', ${rows(grouped('current', COUNT, 'status'))},
      'verticalStatuses', ${rows(grouped('current', COUNT, 'vertical', 'status'))},
      'verticals', ${rows(grouped('current', FIGURES, 'vertical'))},
      'sellers', ${rows(BY_SELLER)},
      'films', case when $8::boolean then ${rows(TOP_FILMS)} else '[]' end,
      'expiring', (select to_json(it) from (${grouped('expiring', COUNT)}) it),
      'nextExpiring', ${rows(NEXT_EXPIRING)}) as report`,
};
