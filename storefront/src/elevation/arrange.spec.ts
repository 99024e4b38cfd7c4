import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningType } from '../generated/graphql';
import { arrange } from './arrange';

const TYPES: OpeningType[] = ['WINDOW', 'DOOR', 'SLIDING_DOOR', 'SHOWER_ENCLOSURE', 'PARTITION', 'SKYLIGHT'];
const side = fc.integer({ min: 50, max: 50_000 }).map((millimetres) => millimetres / 1000);
const glasses = fc.array(fc.record({ type: fc.constantFrom(...TYPES), width: side, height: side }), {
  maxLength: 60,
});

describe('openings on walls', () => {
  it('all stand there, in their order, none over another, none beyond the wall', () => {
    fc.assert(
      fc.property(glasses, fc.integer({ min: 2, max: 20 }), (list, longest) => {
        const walls = arrange(list, longest);
        expect(walls.flatMap((wall) => wall.glasses.map(({ glass }) => glass))).toEqual(list);
        for (const wall of walls) {
          let free = 0;
          for (const { glass, x, top } of wall.glasses) {
            expect(x).toBeGreaterThanOrEqual(free);
            expect(top - glass.height).toBeGreaterThanOrEqual(-1e-9);
            expect(top).toBeLessThan(wall.height);
            free = x + glass.width;
          }
          expect(free).toBeLessThanOrEqual(wall.width);
          expect(wall.glasses.length === 1 || wall.width <= longest + 1e-9).toBe(true);
        }
      }),
    );
  });

  it('hangs windows under the lintel and stands doors on the floor', () => {
    const [wall] = arrange(
      [
        { type: 'WINDOW', width: 1.2, height: 1 },
        { type: 'DOOR', width: 0.9, height: 2 },
        { type: 'WINDOW', width: 1, height: 2.6 },
      ],
      12,
    );
    expect(wall?.glasses.map(({ top }) => top)).toEqual([2.1, 2, 2.7]);
  });
});
