import { describe, expect, it } from 'vitest';
import { isGradual, isSeeThrough, isStriped, type Nature } from './nature';

const film = (
  type: Nature['type'],
  specifications: Partial<Nature['specifications']> = {},
  unit: 'SQUARE_METER' | 'LINEAR_METER' = 'SQUARE_METER',
): Nature => ({
  type,
  specifications: { color: null, heatRejection: null, ...specifications },
  price: { unit },
});

describe('the nature of a film', () => {
  it('is striped when it is sold by the metre', () => {
    expect(isStriped(film('VINYL', {}, 'LINEAR_METER'))).toBe(true);
    expect(isStriped(film('VINYL'))).toBe(false);
    expect(isStriped({ ...film('VINYL'), price: null })).toBe(false);
  });

  it('lets one see through by its kind and figures, whatever its colour is called', () => {
    expect(isSeeThrough(film('SOLAR_CONTROL', { color: 'custom' }))).toBe(true);
    expect(isSeeThrough(film('PRIVACY', { color: 'humo', heatRejection: 75 }))).toBe(true);
    expect(isSeeThrough(film('PRIVACY', { color: 'black', heatRejection: 40 }))).toBe(false);
    expect(isSeeThrough(film('VINYL', { color: 'silver', heatRejection: 60 }))).toBe(false);
  });

  it('is gradual when its maker says so', () => {
    expect(isGradual(film('VINYL', { color: 'esmerilado degradé' }))).toBe(true);
    expect(isGradual(film('VINYL', { color: 'frosted' }))).toBe(false);
  });
});
