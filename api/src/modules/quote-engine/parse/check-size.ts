import type { FaultList } from '../../../kernel/fault-list.js';
import { MAX_ALTERNATIVES, MAX_ITEMS, MAX_ROOMS } from '../limits.js';
import { sentence } from '../messages/sentence.js';
import type { QuoteInputData } from '../quote-input.js';
import { countItems, openingsOf } from '../skus-of.js';

/** Adds the faults of the quote as a whole, which stand at its own path. */
export function checkSize(input: QuoteInputData, faults: FaultList): void {
  if (countRooms(input) > MAX_ROOMS) {
    faults.add('TOO_MANY', sentence('quote.tooManyRooms', { max: MAX_ROOMS }));
  }
  if (countItems(input) > MAX_ITEMS) {
    faults.add('TOO_MANY', sentence('quote.tooManyItems', { max: MAX_ITEMS }));
  } else if (countOptions(input) > MAX_ALTERNATIVES) {
    faults.add('TOO_MANY', sentence('quote.tooManyAlternatives', { max: MAX_ALTERNATIVES }));
  }
}

function countRooms(input: QuoteInputData): number {
  return (input.properties ?? []).reduce((rooms, property) => rooms + property.rooms.length, 0);
}

function countOptions(input: QuoteInputData): number {
  const names = new Set<string>();
  for (const opening of openingsOf(input)) {
    for (const { option } of opening.items) {
      const name = option?.trim();
      if (name) names.add(name);
    }
  }
  return names.size;
}
