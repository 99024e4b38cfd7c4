import type { Variables } from './graphql.js';
import { opening, quoteOf } from './quotes.js';

/** An office of so many openings, numbered in their labels, with five in each room and the same films on all. */
export const officeQuote = (count: number, items: readonly Variables[]) => ({
  ...quoteOf(),
  properties: [
    {
      type: 'BUILDING',
      rooms: Array.from({ length: count / 5 }, (_, room) => ({
        name: `Sala ${room + 1}`,
        type: 'OFFICE',
        floor: 2,
        openings: Array.from({ length: 5 }, (_, index) =>
          opening({ label: `Vidrio ${room * 5 + index + 1}.`, width: '1.25', height: '1.1', items }),
        ),
      })),
    },
  ],
});
