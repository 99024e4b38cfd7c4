import type { QuoteRequest } from '../quote-request.js';
import type { Piece } from '../waste.js';

/** Every film on every opening, in the order of the lines: properties, rooms, openings, items; then vehicles. */
export function piecesOf({ properties, vehicles }: QuoteRequest): Piece[] {
  const pieces: Piece[] = [];
  for (const property of properties) {
    for (const room of property.rooms) {
      for (const opening of room.openings) {
        for (const item of opening.items) pieces.push({ item, opening, room });
      }
    }
  }
  for (const vehicle of vehicles) {
    for (const opening of vehicle.openings) {
      for (const item of opening.items) pieces.push({ item, opening, room: null });
    }
  }
  return pieces;
}

/** The names of the alternatives in order of first appearance; "" alone when no film belongs to one. */
export function alternativeNames(pieces: readonly Piece[]): string[] {
  const names: string[] = [];
  for (const { item } of pieces) {
    if (item.option !== null && !names.includes(item.option)) names.push(item.option);
  }
  return names.length > 0 ? names : [''];
}

/** The films of an alternative: its own and those of every alternative. */
export function piecesFor(name: string, pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ item }) => item.option === null || item.option === name);
}
