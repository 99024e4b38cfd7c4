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
