import { newId } from '../../kernel/ids.js';
import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { QuotationEventKind } from './entities/index.js';

/** The ids of everything that hangs from a quotation and gets a copy. */
const IDS: Statement = {
  name: 'quotation_copy_ids',
  text: `with places as (
      select p.id as property, r.id as room from quotation_property p left join quotation_room r on r.property_id = p.id
      where p.quotation_id = $1),
    vehicles as (select id from quotation_vehicle where quotation_id = $1)
    select property as id from places union select room from places union select id from vehicles
    union select o.id from quotation_opening o
      where o.room_id in (select room from places) or o.vehicle_id in (select id from vehicles)
    union select id from quotation_item where quotation_id = $1
    union select id from quotation_option where quotation_id = $1
    union select a.id from quotation_adjustment a join quotation_option t on t.id = a.option_id where t.quotation_id = $1`,
};

/** A row as it is but for the columns named: no number passes through JavaScript, so all stay exact. */
const copyOf = (alias: string, changes: string) =>
  `(jsonb_populate_record(${alias}, jsonb_build_object(${changes}))).*`;

const COPY: Statement = {
  name: 'quotation_copy',
  text: `with ids as (select * from jsonb_to_recordset($2::jsonb) as pair (old uuid, new uuid)),
    head as (insert into quotation select (jsonb_populate_record(q, $3::jsonb || jsonb_build_object('total', (
        select total from quotation_option where quotation_id = $1 order by position limit 1)))).*
      from quotation q where q.id = $1 returning total::text),
    properties as (insert into quotation_property
      select ${copyOf('p', "'id', ids.new, 'quotation_id', $4::uuid")}
      from quotation_property p join ids on ids.old = p.id),
    rooms as (insert into quotation_room
      select ${copyOf('r', "'id', ids.new, 'property_id', place.new")}
      from quotation_room r join ids on ids.old = r.id join ids place on place.old = r.property_id),
    vehicles as (insert into quotation_vehicle
      select ${copyOf('v', "'id', ids.new, 'quotation_id', $4::uuid")}
      from quotation_vehicle v join ids on ids.old = v.id),
    openings as (insert into quotation_opening
      select ${copyOf('o', "'id', ids.new, 'room_id', room.new, 'vehicle_id', vehicle.new")}
      from quotation_opening o join ids on ids.old = o.id
      left join ids room on room.old = o.room_id left join ids vehicle on vehicle.old = o.vehicle_id),
    items as (insert into quotation_item
      select ${copyOf('i', "'id', ids.new, 'quotation_id', $4::uuid, 'opening_id', opening.new")}
      from quotation_item i join ids on ids.old = i.id join ids opening on opening.old = i.opening_id),
    options as (insert into quotation_option
      select ${copyOf('t', "'id', ids.new, 'quotation_id', $4::uuid")}
      from quotation_option t join ids on ids.old = t.id),
    adjustments as (insert into quotation_adjustment
      select ${copyOf('a', "'id', ids.new, 'option_id', alternative.new")}
      from quotation_adjustment a join ids on ids.old = a.id join ids alternative on alternative.old = a.option_id),
    events as (insert into quotation_event select * from jsonb_populate_record(null::quotation_event, $5::jsonb))
    select total from head`,
};

/** What the copy's own head says instead of the original's; link_generation only when the copy has a number of its own. */
export interface CopyHead {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly link_generation?: number;
}

export interface CopyEvent {
  readonly kind: QuotationEventKind;
  readonly actor: string | null;
  readonly message: string | null;
}

/** Copies a quotation with everything that hangs from it as a DRAFT that nobody has seen or decided; answers with its total. Two statements. */
export const copyQuotation = async (
  transaction: Transaction,
  originalId: string,
  head: CopyHead,
  now: Date,
  event: CopyEvent,
): Promise<{ readonly total: string }> => {
  const rows = await transaction.query<{ id: string | null }>(IDS, [originalId]);
  const ids = rows.filter(({ id }) => id !== null).map(({ id }) => ({ old: id, new: newId() }));
  const fresh = {
    ...head,
    status: 'DRAFT',
    version: 1,
    created_at: now,
    updated_at: now,
    submitted_at: null,
    decided_at: null,
    expires_at: null,
    selected_option: null,
    accepted_by: null,
    rejection_reason: null,
  };
  const entry = { id: newId(), quotation_id: head.id, at: now, to_status: 'DRAFT', ...event };
  const [copy] = await transaction.query<{ total: string }>(COPY, [
    originalId,
    JSON.stringify(ids),
    JSON.stringify(fresh),
    head.id,
    JSON.stringify(entry),
  ]);
  if (!copy) throw new Error(`There is no quotation ${originalId} to copy.`);
  return copy;
};
