import type { Translate } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { type Currency, formatMoney } from '../../../kernel/money.js';
import type { Row } from '../../../platform/database/insert-rows.js';
import { type OpeningPlace, openingRow, propertyRow, roomRow, vehicleRow } from '../../properties/index.js';
import type {
  ItemRequest,
  OpeningRequest,
  PricedQuote,
  QuoteLine,
  QuoteRequest,
} from '../../quote-engine/index.js';
import { labelOf } from './label-of.js';

/** Everything that hangs from one quotation, table by table. */
export interface QuotationRows {
  readonly properties: readonly Row[];
  readonly rooms: readonly Row[];
  readonly vehicles: readonly Row[];
  readonly openings: readonly Row[];
  readonly items: readonly Row[];
  readonly options: readonly Row[];
  readonly adjustments: readonly Row[];
}

/** How a quotation is written down: its currency, and the language that the rules' labels are kept in. */
export interface Wording {
  readonly currency: Currency;
  readonly translate: Translate;
}

/** Where the rows' ids come from. */
export type MakeId = () => string;

/** The quotation's own copies of its places, and which opening row each of the request's openings became. */
const placeRows = (quotationId: string, request: QuoteRequest, makeId: MakeId) => {
  const rows = { properties: [] as Row[], rooms: [] as Row[], vehicles: [] as Row[], openings: [] as Row[] };
  const openings: { readonly id: string; readonly items: readonly ItemRequest[] }[] = [];
  const add = (opening: OpeningRequest, place: OpeningPlace, index: number) => {
    const id = makeId();
    rows.openings.push(openingRow(opening, id, place, index + 1));
    openings.push({ id, items: opening.items });
  };
  const head = (sourceId: string | null, index: number) => ({
    id: makeId(),
    quotation_id: quotationId,
    source_id: sourceId,
    position: index + 1,
  });
  for (const [index, property] of request.properties.entries()) {
    const row = head(property.sourceId, index);
    rows.properties.push({ ...row, ...propertyRow(property) });
    for (const [place, room] of property.rooms.entries()) {
      const id = makeId();
      rows.rooms.push(roomRow(room, id, row.id, place + 1));
      for (const [at, opening] of room.openings.entries()) add(opening, { room_id: id }, at);
    }
  }
  for (const [index, vehicle] of request.vehicles.entries()) {
    const row = head(vehicle.sourceId, index);
    rows.vehicles.push({ ...row, ...vehicleRow(vehicle) });
    for (const [at, opening] of vehicle.openings.entries()) add(opening, { vehicle_id: row.id }, at);
  }
  return { rows, openings };
};

const itemRow = (
  id: string,
  quotationId: string,
  openingId: string,
  position: number,
  line: QuoteLine,
  currency: Currency,
): Row => ({
  id,
  quotation_id: quotationId,
  opening_id: openingId,
  product_id: line.product.id,
  position,
  option: line.item.option,
  sku: line.product.sku,
  product_name: line.product.name,
  unit: line.unit,
  stripe_direction: line.item.stripes?.direction ?? null,
  stripe_count: line.item.stripes?.count ?? null,
  stripe_width: line.item.stripes?.width ?? null,
  base_quantity: line.baseQuantity,
  waste_rate: line.wasteRate,
  quantity: line.quantity,
  unit_price: formatMoney(line.unitPrice, currency),
  installation_unit_price: formatMoney(line.installationUnitPrice, currency),
  complexity_factor: line.complexityFactor,
  material_cost: formatMoney(line.materialCost, currency),
  installation_cost: formatMoney(line.installationCost, currency),
  subtotal: formatMoney(line.subtotal, currency),
  explanation: line.explanation,
});

const optionRows = (
  quotationId: string,
  priced: PricedQuote,
  { currency, translate }: Wording,
  makeId: MakeId,
) => {
  const money = (amount: Parameters<typeof formatMoney>[0]) => formatMoney(amount, currency);
  const options: Row[] = [];
  const adjustments: Row[] = [];
  for (const [index, { name, totals }] of priced.alternatives.entries()) {
    const id = makeId();
    options.push({
      id,
      quotation_id: quotationId,
      position: index + 1,
      name,
      area: totals.area,
      subtotal: money(totals.subtotal),
      volume_discount_rate: totals.volumeDiscountRate,
      volume_discount: money(totals.volumeDiscount),
      net: money(totals.net),
      tax_rate: totals.taxRate,
      tax: money(totals.tax),
      total: money(totals.total),
    });
    for (const [at, adjustment] of totals.adjustments.entries()) {
      const { kind, origin, amount, reason } = adjustment;
      const row = {
        id: makeId(),
        option_id: id,
        position: at + 1,
        kind,
        origin,
        label: labelOf(adjustment, translate),
        amount: money(amount),
        reason,
      };
      adjustments.push(row);
    }
  }
  return { options, adjustments };
};

/** A priced request as rows. A line that several alternatives share is one item. */
export const quotationRows = (
  quotationId: string,
  { request, priced }: { readonly request: QuoteRequest; readonly priced: PricedQuote },
  wording: Wording,
  makeId: MakeId = newId,
): QuotationRows => {
  const { rows, openings } = placeRows(quotationId, request, makeId);
  const lines = new Map<ItemRequest, QuoteLine>();
  for (const { lines: own } of priced.alternatives) for (const line of own) lines.set(line.item, line);
  const items: Row[] = [];
  for (const opening of openings) {
    for (const item of opening.items) {
      const line = lines.get(item);
      if (line)
        items.push(itemRow(makeId(), quotationId, opening.id, items.length + 1, line, wording.currency));
    }
  }
  return { ...rows, items, ...optionRows(quotationId, priced, wording, makeId) };
};
