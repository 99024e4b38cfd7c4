import { fits, isStorable } from '../../kernel/text.js';
import { MAX_ITEMS, MAX_LABEL_LENGTH } from './limits.js';
import type { OpeningInputData, QuoteInputData } from './quote-input.js';

/** Every opening of a quote, in the order of its lines. */
export function* openingsOf(input: QuoteInputData): Generator<OpeningInputData> {
  for (const property of input.properties ?? []) {
    for (const room of property.rooms) yield* room.openings;
  }
  for (const vehicle of input.vehicles ?? []) yield* vehicle.openings;
}

/** How many films on openings the quote has in all. */
export function countItems(input: QuoteInputData): number {
  let count = 0;
  for (const opening of openingsOf(input)) count += opening.items.length;
  return count;
}

/**
 * The distinct SKUs that a quote mentions, trimmed, so that the catalogue is loaded once. None for a quote with more
 * items than allowed, which `parseQuote` refuses without looking at them; SKUs that no product can have are left out.
 */
export function skusOf(input: QuoteInputData): string[] {
  if (countItems(input) > MAX_ITEMS) return [];
  const skus = new Set<string>();
  for (const opening of openingsOf(input)) {
    for (const item of opening.items) {
      const sku = item.sku.trim();
      if (sku !== '' && fits(sku, MAX_LABEL_LENGTH) && isStorable(sku)) skus.add(sku);
    }
  }
  return [...skus];
}
