import { exact, list, money } from '../../../platform/database/json-sql.js';
import { CUSTOMER_JSON } from '../../customers/index.js';
import { propertyJson, vehicleJson } from '../../properties/index.js';
import { AGREED_TEXT_JSON } from '../../shop/index.js';
import type { Sections } from './stored-quotation.js';

/** The places of the quotation of alias q, as JSON with their ids. */
export const properties = list(`select json_agg(${propertyJson('quotation_')} order by p.position)
  from quotation_property p where p.quotation_id = q.id`);

export const vehicles = list(`select json_agg(${vehicleJson('quotation_')} order by v.position)
  from quotation_vehicle v where v.quotation_id = q.id`);

const items =
  list(`select json_agg(json_build_object('option', i.option, 'productId', i.product_id, 'sku', i.sku,
    'productName', i.product_name, 'roomName', r.name, 'openingLabel', o.label, 'openingId', o.id, 'unit', i.unit,
    'baseQuantity', ${exact('i.base_quantity')}, 'wasteRate', ${exact('i.waste_rate')},
    'quantity', ${exact('i.quantity')}, 'unitPrice', ${money('i.unit_price')},
    'installationUnitPrice', ${money('i.installation_unit_price')},
    'complexityFactor', ${exact('i.complexity_factor')}, 'materialCost', ${money('i.material_cost')},
    'installationCost', ${money('i.installation_cost')}, 'subtotal', ${money('i.subtotal')},
    'steps', i.explanation) order by i.position)
  from quotation_item i join quotation_opening o on o.id = i.opening_id left join quotation_room r on r.id = o.room_id
  where i.quotation_id = q.id`);

const adjustments = list(`select json_agg(json_build_object('kind', a.kind, 'label', a.label,
    'amount', ${money('a.amount')}, 'reason', a.reason, 'origin', a.origin) order by a.position)
  from quotation_adjustment a where a.option_id = t.id`);

const options = list(`select json_agg(json_build_object('name', t.name, 'totals', json_build_object(
    'area', ${exact('t.area')}, 'subtotal', ${money('t.subtotal')},
    'volumeDiscountRate', ${exact('t.volume_discount_rate')}, 'volumeDiscount', ${money('t.volume_discount')},
    'adjustments', ${adjustments}, 'net', ${money('t.net')}, 'taxRate', ${exact('t.tax_rate')},
    'tax', ${money('t.tax')}, 'total', ${money('t.total')}, 'currency', q.currency)) order by t.position)
  from quotation_option t where t.quotation_id = q.id`);

const history = list(`select json_agg(json_build_object('at', e.at, 'kind', e.kind, 'from', e.from_status,
    'to', e.to_status, 'actor', e.actor, 'message', e.message) order by e.at, e.id)
  from quotation_event e where e.quotation_id = q.id`);

/** What {@link quotationJson} takes as its parameters. */
export const sectionValues = ({ places, lines, totals, history }: Sections): readonly boolean[] => [
  places,
  lines,
  totals,
  history,
];

const section = (parameter: number, json: string) =>
  `case when $${parameter}::boolean then ${json} else '[]' end`;

/**
 * Quotations of alias q as JSON, near to the Quotation type's shape. A section that its parameter turns off costs
 * nothing: PostgreSQL does not run a branch of CASE that it does not take.
 * @param first the number of the first of four parameters, see {@link sectionValues}
 */
export const quotationJson = (first: number): string => `json_build_object(
  'id', q.id, 'number', q.number, 'revision', q.revision, 'vertical', q.vertical, 'status', q.status,
  'version', q.version, 'notes', q.notes, 'language', q.language, 'externalReference', q.external_reference,
  'travelZone', q.travel_zone,
  'linkGeneration', q.link_generation, 'selectedOption', q.selected_option, 'createdAt', q.created_at,
  'updatedAt', q.updated_at, 'submittedAt', q.submitted_at, 'decidedAt', q.decided_at, 'expiresAt', q.expires_at,
  'rejectionReason', q.rejection_reason,
  'acceptance', case when num_nonnulls(q.accepted_by, q.accepted_from, q.acceptance_channel, q.acceptance_note, q.accepted_terms) > 0 then
    json_build_object('name', q.accepted_by, 'ip', q.accepted_from, 'channel', q.acceptance_channel, 'note', q.acceptance_note,
      'terms', (select ${AGREED_TEXT_JSON} from agreed_text t where t.version = q.accepted_terms)) end,
  'customer', (select ${CUSTOMER_JSON} from customer c where c.id = q.customer_id),
  'properties', ${section(first, properties)},
  'vehicles', ${section(first, vehicles)},
  'items', ${section(first + 1, items)},
  'options', ${section(first + 2, options)},
  'history', ${section(first + 3, history)})`;

/** Quotations by id, with the sections asked for. */
export const QUOTATIONS_BY_ID = {
  name: 'quotation_find',
  text: (andRule: string) => `select ${quotationJson(2)} as quotation
    from quotation q where q.id = any($1::uuid[]) ${andRule}`,
};
