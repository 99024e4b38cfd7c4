import type { FaultList } from '../../../kernel/fault-list.js';
import type { Catalogue } from '../catalogue.js';
import { MAX_ITEMS_OF_OPENING } from '../limits.js';
import type { OpeningInputData } from '../quote-input.js';
import type { OpeningRequest } from '../quote-request.js';
import { type ListBounds, readList } from './lists.js';
import { type Place, parseGlass } from './parse-glass.js';
import { parseItem } from './parse-item.js';

const ITEMS: ListBounds = { max: MAX_ITEMS_OF_OPENING, empty: 'quote.itemsRequired' };

/** What the openings of a quote are checked against. */
export interface OpeningContext {
  readonly place: Place;
  readonly catalogue: Catalogue;
  /** False in a quote with too many items to look at each. */
  readonly readItems: boolean;
}

/** An opening with the films that it gets. */
export function parseOpening(
  input: OpeningInputData,
  { place, catalogue, readItems }: OpeningContext,
  faults: FaultList,
): OpeningRequest {
  const glass = parseGlass(input, place, faults);
  const items = readItems
    ? readList(input.items, ITEMS, faults.at('items'), (item, at) => parseItem(item, catalogue, at))
    : [];
  return { ...glass, items: items.filter((item) => item !== null) };
}
