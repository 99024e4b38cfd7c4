import { describe, expect, it } from 'vitest';
import { isId } from '../../../kernel/ids.js';
import { Random } from './random.js';

const sequence = (random: Random) => Array.from({ length: 20 }, () => random.next());

describe('the seed command’s chance', () => {
  it('repeats itself by seed, and every part of the seed matters', () => {
    expect(sequence(new Random(7, 1))).toEqual(sequence(new Random(7, 1)));
    const seeds = [[7], [8], [7, 0], [7, 1], [1, 7], [0, 7, 1], [2 ** 40, 1], [2 ** 41, 1]] as const;
    const firsts = seeds.map(([first, ...rest]) => sequence(new Random(first, ...rest)).join());
    expect(new Set(firsts).size).toBe(seeds.length);
  });

  it('stays within its bounds and reaches them', () => {
    const random = new Random(1);
    const rolls = Array.from({ length: 1000 }, () => random.int(-1, 4));
    expect([...new Set(rolls)].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2, 3, 4]);
    const shares = Array.from({ length: 1000 }, () => random.next());
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    expect(shares.reduce((sum, share) => sum + share, 0) / 1000).toBeCloseTo(0.5, 1);
  });

  it('follows weights', () => {
    const random = new Random(2);
    const drawn = Array.from({ length: 4000 }, () =>
      random.weighted([
        [3, 'often'],
        [1, 'seldom'],
        [0, 'never'],
      ]),
    );
    expect(drawn.filter((value) => value === 'often').length / 4000).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('never');
  });

  it('makes distinct ids that sort by their moment', () => {
    const random = new Random(3);
    const ids = Array.from({ length: 500 }, (_, second) => random.id(new Date(1_700_000_000_000 + second)));
    expect(ids.every(isId)).toBe(true);
    expect(ids.every((id) => id[14] === '7' && '89ab'.includes(id[19] ?? ''))).toBe(true);
    expect(new Set(ids).size).toBe(500);
    expect([...ids].sort()).toEqual(ids);
  });
});
