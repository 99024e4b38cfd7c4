import type { Draft, FilmChoice } from './draft';
import { newDraft } from './draft';
import { newOpening } from './openings';

export const film = (sku: string): FilmChoice => ({ sku, stripes: null });

/** A home with one complete window, ready to be sent. */
export const readyDraft = (): Draft => ({
  ...newDraft('d1', '2026-01-01T00:00:00.000Z'),
  vertical: 'RESIDENTIAL',
  place: { type: 'HOUSE', floor: '', line1: '', district: 'Ñuñoa' },
  rooms: [
    {
      id: 'r1',
      name: 'Living',
      type: 'LIVING_ROOM',
      floor: '',
      openings: [newOpening('o1', 'WINDOW', { width: '1,20', height: '150 cm' })],
    },
  ],
  options: [{ id: 'a', name: '', all: film('SOL-CERAMIC-70'), rooms: {}, openings: {} }],
  contact: { ...newDraft('', '').contact, name: 'Ana Muñoz', email: 'ana@example.com' },
});

/** Of all films that need one: four, of 5 cm. */
const stripes = { direction: 'VERTICAL' as const, count: '4', width: '5 cm' };

/** An apartment with everything that can be typed, and two alternatives. */
export const rich: Draft = {
  ...readyDraft(),
  place: { type: 'APARTMENT', floor: '7', line1: ' Irarrázaval 123 ', district: 'Ñuñoa' },
  rooms: [
    ...readyDraft().rooms,
    {
      id: 'r2',
      name: ' Baño ',
      type: 'BATHROOM',
      floor: '-1',
      openings: [
        newOpening('o2', 'SHOWER_ENCLOSURE', {
          width: '900 mm',
          height: '1.9',
          quantity: '2',
          removeOldFilm: true,
        }),
        newOpening('o3', 'WINDOW', { label: 'Tragaluz', width: '0,6', height: '60' }),
      ],
    },
  ],
  options: [
    { id: 'a', name: 'Mejor', all: film('X'), rooms: {}, openings: { o3: { sku: 'S', stripes } } },
    { id: 'b', name: ' Más barata ', all: film('Y'), rooms: { r2: film('Z') }, openings: {} },
  ],
};
