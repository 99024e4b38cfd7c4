import { exact, list, money } from '../../../platform/database/json-sql.js';
import type {
  ItemRequest,
  OpeningRequest,
  PricedProduct,
  PriceUnit,
  PropertyRequest,
  RoomRequest,
  StaffAdjustment,
  StripeDirection,
  TravelZone,
  VehicleRequest,
  Vertical,
} from '../../quote-engine/index.js';
import { properties, vehicles } from './quotation-statement.js';

/** A thing as its JSON leaves the database: some of its values are decimals as text. */
type WithText<Thing, Decimals extends keyof Thing> = Omit<Thing, Decimals> & {
  readonly [Name in Decimals]: string | Extract<Thing[Name], null>;
};

export type OpeningJson = Omit<WithText<OpeningRequest, 'width' | 'height'>, 'items'> & {
  readonly id: string;
  readonly area: string;
};
interface Holder {
  readonly id: string;
  readonly openings: readonly OpeningJson[];
}
export type RoomJson = Omit<WithText<RoomRequest, 'area'>, 'openings'> & Holder;
export type PropertyJson = Omit<WithText<PropertyRequest, 'totalArea'>, 'rooms'> & {
  readonly id: string;
  readonly rooms: readonly RoomJson[];
};
export type VehicleJson = Omit<VehicleRequest, 'openings'> & Holder;
export type ItemJson = Pick<ItemRequest, 'option'> & {
  readonly openingId: string;
  readonly product: Omit<PricedProduct, 'price'>;
  readonly unit: PriceUnit;
  readonly material: string;
  readonly installation: string;
  readonly stripeDirection: StripeDirection | null;
  readonly stripeCount: number | null;
  readonly stripeWidth: string | null;
};

export interface RequestJson {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly vertical: Vertical;
  readonly currency: string;
  readonly ruleSetNumber: number;
  readonly selectedOption: string | null;
  readonly properties: readonly PropertyJson[];
  readonly vehicles: readonly VehicleJson[];
  readonly items: readonly ItemJson[];
  readonly travelZone: WithText<TravelZone, 'amount'> | null;
  readonly adjustments: readonly WithText<StaffAdjustment, 'amount'>[];
  readonly totals: readonly { readonly name: string; readonly total: string }[];
}

const items = list(`select json_agg(json_build_object('openingId', i.opening_id, 'option', i.option,
    'product', json_build_object('id', p.id, 'sku', i.sku, 'name', i.product_name, 'type', p.type, 'active', p.active),
    'unit', i.unit, 'material', ${money('i.unit_price')}, 'installation', ${money('i.installation_unit_price')},
    'stripeDirection', i.stripe_direction, 'stripeCount', i.stripe_count, 'stripeWidth', ${exact('i.stripe_width')})
    order by i.position)
  from quotation_item i join product p on p.id = i.product_id where i.quotation_id = q.id`);

/** The zone as the rules had it that the quotation was priced with: a vertical's own table replaces the general one. */
const travelZone = `(select json_build_object('code', zone ->> 'code', 'label', coalesce(zone ->> 'label', zone ->> 'code'),
    'amount', zone ->> 'amount')
  from jsonb_array_elements(
    coalesce(v.rules #> array['overrides', q.vertical, 'travelZones'], v.rules -> 'travelZones')) zone
  where zone ->> 'code' = q.travel_zone)`;

/** The staff's adjustments stand in every alternative alike. */
const adjustments = list(`select json_agg(json_build_object('kind', a.kind, 'label', a.label,
    'amount', ${money('a.amount')}, 'reason', a.reason) order by a.position)
  from quotation_adjustment a join quotation_option t on t.id = a.option_id
  where t.quotation_id = q.id and t.position = 1 and a.origin = 'STAFF'`);

const totals =
  list(`select json_agg(json_build_object('name', t.name, 'total', ${money('t.total')}) order by t.position)
  from quotation_option t where t.quotation_id = q.id`);

/** What quotations were priced from, and what came of it. */
export const REQUESTS_BY_ID = {
  name: 'quotation_requests',
  text: (
    andRule: string,
  ) => `select json_build_object('id', q.id, 'number', q.number, 'revision', q.revision, 'vertical', q.vertical,
      'currency', q.currency, 'ruleSetNumber', v.number, 'selectedOption', q.selected_option,
      'properties', ${properties}, 'vehicles', ${vehicles}, 'items', ${items}, 'travelZone', ${travelZone},
      'adjustments', ${adjustments}, 'totals', ${totals}) as quotation
    from quotation q join rule_set_version v on v.id = q.rule_set_id where q.id = any($1::uuid[]) ${andRule}`,
};
