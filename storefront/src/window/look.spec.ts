import { describe, expect, it } from 'vitest';
import { lookOf } from './look';

const film = (
  given: Partial<Parameters<typeof lookOf>[0]['specifications']>,
  type = 'SOLAR_CONTROL' as const,
) =>
  lookOf({
    type,
    price: null,
    specifications: {
      color: null,
      material: null,
      opacity: null,
      heatRejection: null,
      thicknessMicrons: null,
      uvProtection: null,
      visibleLightTransmission: null,
      warrantyYears: null,
      ...given,
    },
  });

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
    const vinyl = { type: 'VINYL' as const, price: { unit: 'LINEAR_METER' as const } };
    const { specifications } = { specifications: { ...bare, color: 'frosted', opacity: 60 } };
    expect(lookOf({ ...vinyl, specifications })).toMatchObject({
      seeThrough: false,
      cover: 0.6,
      coverage: 'bands',
    });
  });
});

const bare = {
  color: null,
  material: null,
  opacity: null,
  heatRejection: null,
  thicknessMicrons: null,
  uvProtection: null,
  visibleLightTransmission: null,
  warrantyYears: null,
};
