import { Decimal } from '../../../kernel/decimal.js';
import { isId } from '../../../kernel/ids.js';
import { EVERY_ROW, queryRows, type RowRule } from '../../../platform/database/row-rule.js';
import type { Sql } from '../../../platform/database/statement.js';
import type {
  ItemRequest,
  OpeningRequest,
  QuoteRequest,
  StaffAdjustment,
  StripesRequest,
} from '../../quote-engine/index.js';
import {
  type ItemJson,
  type OpeningJson,
  REQUESTS_BY_ID,
  type RequestJson,
} from './stored-request-statement.js';

/** What a stored quotation was priced from: its own copies of places, at the prices it was made with. */
export interface StoredRequest {
  readonly request: QuoteRequest;
  readonly adjustments: readonly StaffAdjustment[];
  /** The quotation itself, with the total of each alternative. */
  readonly stored: Pick<
    RequestJson,
    'id' | 'number' | 'revision' | 'currency' | 'ruleSetNumber' | 'selectedOption' | 'totals'
  >;
}

const optional = (text: string | null): Decimal | null => (text === null ? null : Decimal.parse(text));

const stripesOf = ({ stripeDirection, stripeCount, stripeWidth }: ItemJson): StripesRequest | null =>
  stripeDirection !== null && stripeCount !== null
    ? { direction: stripeDirection, count: stripeCount, width: optional(stripeWidth) }
    : null;

const toItem = (item: ItemJson): ItemRequest => ({
  product: {
    ...item.product,
    price: {
      unit: item.unit,
      material: Decimal.parse(item.material),
      installation: Decimal.parse(item.installation),
    },
  },
  stripes: stripesOf(item),
  option: item.option,
});

/** The request of a quotation's rows, places and items in their order. */
const toStoredRequest = (row: RequestJson): StoredRequest => {
  const { properties, vehicles, items, travelZone, adjustments, vertical, ...stored } = row;
  const itemsOf = Map.groupBy(items, ({ openingId }) => openingId);
  const toOpening = ({ id, area: _, width, height, ...opening }: OpeningJson): OpeningRequest => ({
    ...opening,
    width: Decimal.parse(width),
    height: Decimal.parse(height),
    items: (itemsOf.get(id) ?? []).map(toItem),
  });
  const request: QuoteRequest = {
    vertical,
    properties: properties.map(({ id: _, totalArea, rooms, ...property }) => ({
      ...property,
      totalArea: optional(totalArea),
      rooms: rooms.map(({ id: __, area, openings, ...room }) => ({
        ...room,
        area: optional(area),
        openings: openings.map(toOpening),
      })),
    })),
    vehicles: vehicles.map(({ id: _, openings, ...vehicle }) => ({
      ...vehicle,
      openings: openings.map(toOpening),
    })),
    travelZone: travelZone && { ...travelZone, amount: Decimal.parse(travelZone.amount) },
  };
  return {
    request,
    adjustments: adjustments.map(({ amount, ...adjustment }) => ({
      ...adjustment,
      amount: Decimal.parse(amount),
    })),
    stored,
  };
};

/** The stored requests of those quotations that a rule shows, by id. One statement. */
export const loadQuoteRequests = async (
  sql: Sql,
  quotationIds: readonly string[],
  rule: RowRule,
): Promise<ReadonlyMap<string, StoredRequest>> => {
  const ids = quotationIds.filter(isId);
  const rows = await queryRows<{ quotation: RequestJson }>(sql, REQUESTS_BY_ID, [ids], rule);
  return new Map(rows.map(({ quotation }) => [quotation.id, toStoredRequest(quotation)]));
};

/** The stored request of one quotation; null when there is no such quotation. One statement. */
export const loadQuoteRequest = async (sql: Sql, quotationId: string): Promise<StoredRequest | null> => {
  const [found] = (await loadQuoteRequests(sql, [quotationId], EVERY_ROW)).values();
  return found ?? null;
};
