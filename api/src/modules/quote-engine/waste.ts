import type { Decimal } from '../../kernel/decimal.js';
import type { ItemRequest, OpeningRequest, RoomRequest } from './quote-request.js';
import type { RuleTables, WasteTable } from './rule-set.js';

/** One film on its opening: what has to be cut. */
export interface Piece {
  readonly item: ItemRequest;
  readonly opening: OpeningRequest;
  /** Null on a vehicle. */
  readonly room: RoomRequest | null;
}

/** How much of a piece's base quantity goes to waste on top of it, and why. */
export interface Waste {
  /** 0.15 means 15 % more film than glass. At least 0, exact. */
  readonly rate: Decimal;
  /** The step's code in the line's explanation; `explanation.<code>` is its sentence in the module's messages. */
  readonly code: string;
  /** What the sentence mentions. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * Decides how much film is wasted in cutting. This is where another way of finding waste plugs in: hand an
 * implementation to `priceQuote`; its callers and everything after it stay as they are.
 *
 * - Implemented by {@link tableWaste}, which looks each piece up in the rule set's waste table (quote rules, per item,
 *   step 2). A plan that lays the pieces of one film out on the widths it is sold in is the next one.
 * - `plan` is called once for each alternative with all its pieces in the order of the lines, so that pieces can share a
 *   roll, and with the rules of the quote's vertical.
 * - What it returns is asked once for each of these pieces. The rate is exact and at least 0; a plan whose true share has
 *   no finite decimals rounds it up to the decimals it stands by. The code must have its sentence in every language.
 * - Must be pure: equal pieces and rules give equal answers, now and when an old quotation is looked at again.
 */
export interface WasteStrategy {
  plan(pieces: readonly Piece[], rules: RuleTables): (piece: Piece) => Waste;
}

/** Today's strategy: the waste table by opening type (or curved glass) and product type; no piece depends on another. */
export const tableWaste: WasteStrategy = {
  plan: (_pieces, rules) => (piece) => fromTable(piece, rules.waste),
};

function fromTable({ item, opening }: Piece, table: WasteTable): Waste {
  const { type } = item.product;
  const rate = (opening.curvedGlass ? table.curved : table.byOpening[opening.type])?.[type];
  if (rate === undefined) return { rate: table.otherwise, code: 'WASTE_DEFAULT' };
  return { rate, code: `WASTE_${opening.curvedGlass ? 'CURVED_GLASS' : opening.type}_${type}` };
}
