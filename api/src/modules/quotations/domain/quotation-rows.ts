import { newId } from '../../../kernel/ids.js';
import { type Currency, formatMoney } from '../../../kernel/money.js';
import type {
  ItemRequest,
  OpeningRequest,
  PricedQuote,
  QuoteLine,
  QuoteRequest,
} from '../../quote-engine/index.js';

/** A table's row by its columns' names, ready to travel as JSON: decimals as text. */
export type Row = Readonly<Record<string, unknown>>;

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

/** Where the rows' ids come from. */
export type MakeId = () => string;

const openingRow = (
  id: string,
  opening: OpeningRequest,
  position: number,
  place: { room_id?: string; vehicle_id?: string },
) => ({
  id,
  ...place,
  position,
  label: opening.label,
  type: opening.type,
  width: opening.width,
  height: opening.height,
  quantity: opening.quantity,
  measured_by: opening.measuredBy,
  glass_type: opening.glassType,
  frame_material: opening.frameMaterial,
  opening_direction: opening.openingDirection,
  difficult_access: opening.difficultAccess,
  curved_glass: opening.curvedGlass,
  extreme_weather: opening.extremeWeather,
  remove_old_film: opening.removeOldFilm,
});

/** The quotation's own copies of its places, and which opening row each of the request's openings became. */
const placeRows = (quotationId: string, request: QuoteRequest, makeId: MakeId) => {
  const rows = { properties: [] as Row[], rooms: [] as Row[], vehicles: [] as Row[], openings: [] as Row[] };
  const openings: { readonly id: string; readonly items: readonly ItemRequest[] }[] = [];
  const add = (opening: OpeningRequest, index: number, place: { room_id?: string; vehicle_id?: string }) => {
    const row = openingRow(makeId(), opening, index + 1, place);
    rows.openings.push(row);
    openings.push({ id: row.id, items: opening.items });
  };
  for (const [index, { rooms, totalArea, type, address, floors }] of request.properties.entries()) {
    const property = { id: makeId(), quotation_id: quotationId, position: index + 1, type, address, floors };
    rows.properties.push({ ...property, total_area: totalArea });
    for (const [place, { openings: glass, name, type: kind, area, floor }] of rooms.entries()) {
      const room = {
        id: makeId(),
        property_id: property.id,
        position: place + 1,
        name,
        type: kind,
        area,
        floor,
      };
      rows.rooms.push(room);
      for (const [at, opening] of glass.entries()) add(opening, at, { room_id: room.id });
    }
  }
  for (const [index, { openings: glass, bodyType, ...vehicle }] of request.vehicles.entries()) {
    const row = {
      id: makeId(),
      quotation_id: quotationId,
      position: index + 1,
      ...vehicle,
      body_type: bodyType,
    };
    rows.vehicles.push(row);
    for (const [at, opening] of glass.entries()) add(opening, at, { vehicle_id: row.id });
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

const optionRows = (quotationId: string, priced: PricedQuote, currency: Currency, makeId: MakeId) => {
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
    for (const [at, { kind, origin, label, amount, reason }] of totals.adjustments.entries()) {
      const row = {
        id: makeId(),
        option_id: id,
        position: at + 1,
        kind,
        origin,
        label,
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
  request: QuoteRequest,
  priced: PricedQuote,
  currency: Currency,
  makeId: MakeId = newId,
): QuotationRows => {
  const { rows, openings } = placeRows(quotationId, request, makeId);
  const lines = new Map<ItemRequest, QuoteLine>();
  for (const { lines: own } of priced.alternatives) for (const line of own) lines.set(line.item, line);
  const items: Row[] = [];
  for (const opening of openings) {
    for (const item of opening.items) {
      const line = lines.get(item);
      if (line) items.push(itemRow(makeId(), quotationId, opening.id, items.length + 1, line, currency));
    }
  }
  return { ...rows, items, ...optionRows(quotationId, priced, currency, makeId) };
};
