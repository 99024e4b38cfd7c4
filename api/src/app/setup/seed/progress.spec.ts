import { describe, expect, it } from 'vitest';
import { describeProgress, drawBar, Progress } from './progress.js';

describe('progress', () => {
  it('says how much, how fast and how long', () => {
    expect(describeProgress({ done: 42_000, total: 100_000, elapsedMs: 140_000 })).toBe(
      '42,000 of 100,000 (42 %), 300 a second, 3:13 to go',
    );
    expect(describeProgress({ done: 0, total: 10, elapsedMs: 0 })).toBe('0 of 10 (0 %)');
    expect(describeProgress({ done: 10, total: 10, elapsedMs: 5000 })).toBe('10 of 10 (100 %), 2 a second');
  });

  it('draws a bar of one width', () => {
    const bars = [0, 3, 10].map((done) => drawBar({ done, total: 10 }));
    expect(new Set(bars.map((bar) => bar.length))).toEqual(new Set([28]));
    expect(bars.map((bar) => bar.split('█').length - 1)).toEqual([0, 8, 28]);
  });

  it.each([
    [true, /^\r.*50 %.*\r.*100 %.*\n$/s],
    [false, /^10 of 10 \(100 %\)[^\r]*\n$/],
  ])('redraws on a terminal (%s), else says the end', (isTTY, printed) => {
    let text = '';
    const write = (chunk: string | Uint8Array) => {
      text += String(chunk);
      return true;
    };
    const progress = new Progress(10, { isTTY, write });
    progress.advance(5);
    progress.advance(5);
    expect(text).toMatch(printed);
  });
});
