import { Decimal } from '../src/kernel/decimal.js';
import type { Catalogue, OpeningInputData, QuoteInputData } from '../src/modules/quote-engine/index.js';

const TYPES = ['WINDOW', 'DOOR', 'SLIDING_DOOR', 'SHOWER_ENCLOSURE', 'SKYLIGHT'] as const;
const OPENINGS_OF_ROOM = 4;

/** A commercial quote with that many openings: all films of the catalogue, every third opening harder to install. */
export function sampleQuote(openings: number, catalogue: Catalogue): QuoteInputData {
  const products = [...catalogue.values()];
  const opening = (index: number): OpeningInputData => {
    const product = products[index % products.length];
    if (!product) throw new Error('The catalogue is empty');
    return {
      label: `V${index}`,
      type: TYPES[index % TYPES.length] ?? 'WINDOW',
      width: Decimal.parse(`${1 + (index % 3)}.${200 + ((index * 37) % 700)}`),
      height: Decimal.parse(`${1 + (index % 2)}.${100 + ((index * 53) % 800)}`),
      quantity: 1 + (index % 4),
      difficultAccess: index % 3 === 0,
      curvedGlass: index % 5 === 0,
      extremeWeather: index % 7 === 0,
      removeOldFilm: index % 6 === 0,
      items: [
        {
          sku: product.sku,
          stripes:
            product.price?.unit === 'LINEAR_METER'
              ? { direction: 'HORIZONTAL', count: 7, width: Decimal.parse('0.05') }
              : null,
        },
      ],
    };
  };
  const rooms = Array.from({ length: openings / OPENINGS_OF_ROOM }, (_, room) => ({
    name: `Sala ${room}`,
    type: 'OFFICE' as const,
    floor: 1 + (room % 6),
    openings: Array.from({ length: OPENINGS_OF_ROOM }, (_, index) =>
      opening(room * OPENINGS_OF_ROOM + index),
    ),
  }));
  return { vertical: 'COMMERCIAL', properties: [{ type: 'OFFICE', rooms }] };
}
