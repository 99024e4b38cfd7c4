import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { MOST_PLACES } from '../properties/index.js';

/** The copies that came from nowhere, with the ids and positions they get among the customer's own, as far as there is room. */
const fresh = (table: 'property' | 'vehicle') => `fresh_${table} as materialized (
    select copy.id as old, gen_random_uuid() as new, own.last + copy.nth as position
    from (select id, row_number() over (order by position) as nth from quotation_${table}
      where quotation_id = $1 and source_id is null) copy,
    (select count(*) as count, coalesce(max(position), 0) as last from ${table} where customer_id = $2) own
    where own.count + copy.nth <= ${MOST_PLACES})`;

/** The rows of copies under another id and the columns named; no number passes through JavaScript, so all stay exact. */
const kept = (table: string, columns: string) => `kept_${table} as (insert into ${table}
    select (jsonb_populate_record(null::${table}, to_jsonb(copy) || jsonb_build_object('id', f.new, ${columns}))).*
    from fresh_${table} f join quotation_${table} copy on copy.id = f.old)`;

const HEAD = `'customer_id', $2::uuid, 'position', f.position, 'version', 1,
      'created_at', $3::timestamptz, 'updated_at', $3::timestamptz`;

const linked = (table: 'property' | 'vehicle') => `linked_${table} as (
    update quotation_${table} copy set source_id = f.new from fresh_${table} f where copy.id = f.old)`;

const KEEP: Statement = {
  name: 'quotation_keep_places',
  text: `with ${fresh('property')}, ${fresh('vehicle')},
    fresh_room as materialized (
      select r.id as old, gen_random_uuid() as new, p.new as property_id
      from fresh_property p join quotation_room r on r.property_id = p.old),
    fresh_opening as materialized (
      select o.id as old, gen_random_uuid() as new, r.new as room_id, null::uuid as vehicle_id
        from fresh_room r join quotation_opening o on o.room_id = r.old
      union all select o.id, gen_random_uuid(), null, v.new
        from fresh_vehicle v join quotation_opening o on o.vehicle_id = v.old),
    ${kept('property', HEAD)}, ${kept('vehicle', HEAD)},
    ${kept('room', "'property_id', f.property_id")},
    ${kept('opening', "'room_id', f.room_id, 'vehicle_id', f.vehicle_id")},
    ${linked('property')}, ${linked('vehicle')}
    select 1`,
};

/**
 * Adds the places of a quotation that is being submitted to its customer's own, so that the next quotation can copy them:
 * those that are no copies themselves, up to as many as a customer may have. One statement.
 */
export const keepPlaces = async (
  transaction: Transaction,
  { id, customerId }: { readonly id: string; readonly customerId: string },
  at: Date,
): Promise<void> => {
  await transaction.query(KEEP, [id, customerId, at]);
};
