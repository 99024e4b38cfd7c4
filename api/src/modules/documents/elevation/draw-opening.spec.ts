import { describe, expect, it } from 'vitest';
import { drawOpening } from './draw-opening.js';
import type { DrawnOpening } from './drawn-opening.js';

const ruler = { width: () => 10 };
const glass: DrawnOpening = { number: 1, type: 'WINDOW', width: 1, height: 1, quantity: 1, film: null };
const METRE = 50;

/** How far below the upper edge of the glass the measure of its width is written. */
const measureOf = (sill: number): number => {
  const marks = drawOpening(ruler, glass, { width: '1,00', height: '2,00' }, { x: 0, y: 0, sill }, METRE);
  return marks.flatMap((mark) => (mark.kind === 'text' && mark.text === '1,00' ? [mark.y] : []))[0] ?? 0;
};

describe('the measure of a width', () => {
  it('stands under the floor’s line where the glass comes near it, else right under the glass', () => {
    expect(measureOf(40)).toBeLessThan(METRE + 40);
    for (const sill of [0, 3, 8]) expect(measureOf(sill)).toBeGreaterThan(METRE + sill + 7);
    expect(measureOf(8) - measureOf(3)).toBe(5);
  });
});
