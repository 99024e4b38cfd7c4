import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STYLE } from './style.js';
import { breakLines, flowingText, type Ruler } from './text.js';

/** Every letter is one point wide. */
const ruler: Ruler = { width: (text) => Array.from(text).length };
const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'ñ', '王'), minLength: 1, maxLength: 40 }), {
  minLength: 1,
});

describe('breakLines', () => {
  it('loses no letter and fits every line', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (all, width) => {
        const lines = breakLines(ruler, all.join(' '), STYLE.body, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''));
        for (const line of lines) expect(ruler.width(line, STYLE.body)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('keeps line breaks, and what a hard space joins', () => {
    expect(breakLines(ruler, 'uno\r\n\ndos', STYLE.body, 10)).toEqual(['uno', '', 'dos']);
    expect(breakLines(ruler, 'mide 1,20\u00a0m', STYLE.body, 9)).toEqual(['mide', '1,20\u00a0m']);
  });
});

describe('flowingText', () => {
  it('keeps the first two lines together, and the last two', () => {
    const blocks = flowingText(ruler, 'a b c d e', STYLE.body, { width: 1 });
    expect(blocks.map(({ keepWithNext }) => keepWithNext)).toEqual([true, false, false, true, false]);
  });
});
