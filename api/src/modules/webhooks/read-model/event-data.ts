import { money } from '../../../platform/database/json-sql.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { Occurrence } from '../domain/occurrence.js';

/** What a message tells of its subject: ids, numbers and amounts; no names, addresses, notes, links or tokens. */
export type EventData = Readonly<Record<string, unknown>>;

/** A moment as ISO 8601 in UTC, on both databases alike. */
const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * Status and version are those of the event: others may have followed by now. The totals are those of the alternative that
 * was chosen, else of the first.
 */
const QUOTATION: Statement = {
  name: 'webhook_quotation',
  text: `select json_build_object('id', q.id, 'number', q.number, 'revision', q.revision, 'version', $2::int,
      'status', $3::text, 'vertical', q.vertical, 'customerId', q.customer_id, 'sellerId', q.seller_id,
      'createdAt', ${instant('q.created_at')}, 'submittedAt', ${instant('q.submitted_at')},
      'expiresAt', ${instant('q.expires_at')},
      'totals', json_build_object('currency', q.currency, 'subtotal', ${money('t.subtotal')},
        'volumeDiscount', ${money('t.volume_discount')}, 'net', ${money('t.net')},
        'taxRate', trim_scale(t.tax_rate)::text, 'tax', ${money('t.tax')}, 'total', ${money('t.total')})) as subject
    from quotation q join quotation_option t on t.quotation_id = q.id
    where q.id = $1 order by (t.name = q.selected_option) desc nulls last, t.position limit 1`,
};

/** The prices that hold on the event's day or later, by the calendar of the shop. */
const PRODUCT: Statement = {
  name: 'webhook_product',
  text: `select json_build_object('id', p.id, 'sku', p.sku, 'prices', coalesce((
      select json_agg(json_build_object('id', r.id, 'unit', r.unit, 'material', ${money('r.material')},
        'installation', ${money('r.installation')}, 'currency', r.currency, 'validFrom', r.valid_from,
        'validUntil', r.valid_until) order by r.unit, r.valid_from)
      from product_price r where r.product_id = p.id and (r.valid_until is null
        or r.valid_until > ($2::timestamptz at time zone (select time_zone from shop_settings where id = 1))::date)), '[]')
    ) as subject
    from product p where p.id = $1`,
};

interface Found {
  readonly subject: EventData;
}

/** What an event's message tells; null when its subject is gone by now. At most one statement. */
export const dataOf = async (sql: Sql, told: Occurrence): Promise<EventData | null> => {
  if (told.type === 'customer.created') {
    const { customerId: id, type } = told.payload;
    return { customer: { id, type } };
  }
  if (told.type === 'price.changed') {
    const { productId, action } = told.payload;
    const [found] = await sql.query<Found>(PRODUCT, [productId, told.at]);
    return found ? { action, product: found.subject } : null;
  }
  const { quotationId, version, to } = told.payload;
  const [found] = await sql.query<Found>(QUOTATION, [quotationId, version, to]);
  return found ? { quotation: found.subject } : null;
};
