import type { Variables } from './graphql.js';
import { USER_ERRORS, type UserError } from './quotes.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';

const AMOUNTS = 'unit material installation currency';
const SHEET = `validFrom prices { sku productId name version fate warnings materialDifference installationDifference
  before { ${AMOUNTS} } after { ${AMOUNTS} } ${USER_ERRORS} }`;
const PREVIEW = `query ($input: ProductPricesInput!) { sheet: previewProductPrices(input: $input) { ${SHEET} } }`;
export const CHANGE_PREVIEW = `query ($filter: PriceChangeFilter!, $change: PriceChangeInput!, $validFrom: Date) {
  sheet: previewPriceChange(filter: $filter, change: $change, validFrom: $validFrom) { ${SHEET} } }`;
const SET = `mutation ($input: ProductPricesInput!, $key: String!) {
  payload: setProductPrices(input: $input, idempotencyKey: $key) { validFrom changed unchanged ${USER_ERRORS} } }`;

interface Amounts {
  readonly material: string;
  readonly installation: string;
}
export interface PlannedPrice {
  readonly sku: string;
  readonly version: number;
  readonly fate: string;
  readonly warnings: readonly string[];
  readonly before: Amounts | null;
  readonly after: Amounts | null;
  readonly materialDifference: string | null;
  readonly userErrors: readonly UserError[];
}
export interface PriceSheet {
  readonly validFrom: string;
  readonly prices: readonly PlannedPrice[];
}
export interface PricesOutcome {
  readonly validFrom: string | null;
  readonly changed: number | null;
  readonly unchanged: number | null;
  readonly userErrors: readonly UserError[];
}

export interface PriceSheets {
  preview(input: Variables): Promise<PriceSheet>;
  /** What a change of the films that a filter finds would do. */
  change(variables: Variables): Promise<PriceSheet>;
  /** Sets prices, under a key of its own unless one is given. */
  set(input: Variables, key?: string): Promise<PricesOutcome>;
}

/** Prices of many films as somebody of the staff plans and sets them. */
export function priceSheets(server: Pick<Server, 'data'>, { headers }: Session): PriceSheets {
  let keys = 0;
  const nextKey = () => {
    keys += 1;
    return `key-${keys}`;
  };
  const sheet = async (document: string, variables: Variables) =>
    (await server.data<{ sheet: PriceSheet }>(document, variables, headers)).sheet;
  return {
    preview: (input) => sheet(PREVIEW, { input }),
    change: (variables) => sheet(CHANGE_PREVIEW, variables),
    set: async (input, key = nextKey()) =>
      (await server.data<{ payload: PricesOutcome }>(SET, { input, key }, headers)).payload,
  };
}

/** The rows of a sheet as they are sent to be set. */
export const rowsOf = ({ prices }: PriceSheet): readonly Variables[] =>
  prices.map(({ sku, version, after }) => ({ sku, expectedVersion: version, ...after }));
