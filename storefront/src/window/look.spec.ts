import { describe, expect, it } from 'vitest';
import { filmWith } from '../films/fixtures';
import { lookOf } from './look';

const film = (specifications: Parameters<typeof filmWith>[0]) => lookOf(filmWith(specifications));

describe('lookOf', () => {
  it('covers more the less light passes', () => {
    const covers = [70, 35, 5].map((visibleLightTransmission) => film({ visibleLightTransmission }).cover);
    expect(covers).toEqual([...covers].sort((a, b) => a - b));
  });
  it('lets in the heat that is not rejected', () =>
    expect(film({ heatRejection: 65 }).warmth).toBeCloseTo(0.35));
  it.each([
    ['bronze', 'bronze'],
    ['gris humo', 'grey'],
    ['frosted gradient', 'frost'],
    [null, 'ceramic'],
  ])('takes %s for %s', (color, tint) => expect(film({ color }).tint).toBe(tint));
  it('blurs what is frosted', () => {
    expect(film({ color: 'frosted' }).blur).toBeGreaterThan(0);
    expect(film({ color: 'white' }).blur).toBe(0);
  });
  it('lays vinyl over the view as its opacity says', () => {
    const vinyl = filmWith({ color: 'frosted', opacity: 60 }, { type: 'VINYL' });
    expect(lookOf({ ...vinyl, price: { unit: 'LINEAR_METER' } })).toMatchObject({
      seeThrough: false,
      cover: 0.6,
      coverage: 'bands',
    });
  });
});
