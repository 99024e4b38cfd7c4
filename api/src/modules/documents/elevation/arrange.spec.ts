import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPENING_TYPES } from '../../quote-engine/index.js';
import { inLines, POINTS_PER_METRE, scaleFor, wallsOf } from './arrange.js';
import type { DrawnOpening, DrawnPlace } from './drawn-opening.js';

const side = fc.integer({ min: 50, max: 50_000 }).map((millimetres) => millimetres / 1000);
const opening = fc
  .record({ type: fc.constantFrom(...OPENING_TYPES), width: side, height: side })
  .map((one): DrawnOpening => ({ ...one, number: 1, quantity: 1, film: null }));
const place = fc
  .record({ openings: fc.array(opening, { minLength: 1, maxLength: 20 }), isRoom: fc.boolean() })
  .map((one): DrawnPlace => ({ ...one, title: 'Living', alt: '' }));

describe('walls', () => {
  it('have every opening once, in order, side by side, between floor and ceiling', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 3, max: 60 }), (one, longest) => {
        const walls = wallsOf(one, longest, 0.5);
        expect(walls.flatMap(({ hung }) => hung.map((each) => each.opening))).toEqual(one.openings);
        for (const wall of walls) {
          let free = 0;
          for (const { opening: each, x, top } of wall.hung) {
            expect(x).toBeGreaterThanOrEqual(free);
            expect(top - each.height).toBeGreaterThanOrEqual(-1e-9);
            expect(top).toBeLessThanOrEqual(wall.height);
            free = x + each.width;
          }
          expect(free).toBeLessThanOrEqual(wall.width);
        }
        expect(inLines(walls, longest).flat()).toEqual(walls);
      }),
    );
  });

  it('find room on the paper at the scale that is chosen, whatever the API lets through', () => {
    const room = { width: 470, height: 300, most: 700 };
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        const metre = POINTS_PER_METRE / scaleFor(places, room, { gap: 24, line: 45 });
        for (const wall of places.flatMap((one) => wallsOf(one, room.width / metre, 24 / metre))) {
          expect(wall.width * metre).toBeLessThanOrEqual(room.width + 1e-6);
          expect(wall.height * metre).toBeLessThanOrEqual(room.height + 1e-6);
        }
      }),
      { numRuns: 50 },
    );
  });
});
