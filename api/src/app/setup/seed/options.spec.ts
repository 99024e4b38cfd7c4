import { describe, expect, it } from 'vitest';
import { readSeedOptions } from './options.js';

describe('the seed command’s options', () => {
  it('have defaults', () => {
    expect(readSeedOptions([])).toEqual({ quotations: 1000, seed: 1, years: 2 });
  });

  it('are read', () => {
    expect(readSeedOptions(['--quotations', '100000', '--seed=7', '--until', '2026-06-30'])).toEqual({
      quotations: 100_000,
      seed: 7,
      years: 2,
      until: new Date('2026-06-30T23:59:59Z'),
    });
  });

  it.each([
    [['--quotations', '-5'], /^Seed: .*quotations/],
    [['--quotations', 'many'], /^Seed: --quotations: give a whole number$/],
    [['--quotations', '0'], /^Seed: --quotations/],
    [['--years', '400'], /^Seed: --years/],
    [['--until', 'tomorrow'], /^Seed: --until/],
    [['--quotation', '5'], /^Seed: .*--quotation/],
  ])('%j is refused in one line', (args, message) => {
    expect(() => readSeedOptions(args)).toThrow(message);
  });
});
