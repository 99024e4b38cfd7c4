import { describe, expect, it } from 'vitest';
import { bars, line, parts } from './geometry';

describe('bars', () => {
  it('share the width and stand on the ground', () => {
    const drawn = bars([1, 4], 4);
    expect(drawn.map(({ y, height }) => y + height)).toEqual([100, 100]);
    expect(drawn.map(({ height }) => height)).toEqual([25, 100]);
    expect(drawn.map(({ x }) => Math.round(x))).toEqual([6, 56]);
    expect(drawn.map(({ width }) => Math.round(width))).toEqual([38, 38]);
  });

  it('are flat where there is nothing', () => {
    expect(bars([0, 0], 0).every(({ height }) => height === 0)).toBe(true);
    expect(bars([], 0)).toEqual([]);
  });
});

describe('a line', () => {
  it('goes through the middles of the bars, as far as both go', () => {
    expect(line([0, 10, 5], 2, 10)).toBe('M25.00 100.00 L75.00 0.00');
    expect(line([10], 2, 10)).toBe('M25.00 0.00');
    expect(line([], 2, 10)).toBe('');
  });
});

describe('the parts of a beam', () => {
  it('follow each other and fill it', () => {
    expect(parts([1, 0, 3])).toEqual([
      { start: 0, width: 25 },
      { start: 25, width: 0 },
      { start: 25, width: 75 },
    ]);
  });

  it('are nothing of nothing', () =>
    expect(parts([0, 0])).toEqual([
      { start: 0, width: 0 },
      { start: 0, width: 0 },
    ]));
});
