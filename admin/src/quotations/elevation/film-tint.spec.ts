import { describe, expect, it } from 'vitest';
import { FILMS } from '../../theme/tokens';
import { filmTint } from './film-tint';

const film = { visibleLightTransmission: 50, opacity: null, color: null };

describe('filmTint', () => {
  it('is darker the less light passes', () => {
    const strength = (visibleLightTransmission: number) =>
      filmTint({ ...film, visibleLightTransmission }).strength;
    expect(strength(5)).toBeGreaterThan(strength(35));
    expect(strength(35)).toBeGreaterThan(strength(90));
    expect(strength(0)).toBeLessThanOrEqual(0.8);
  });
  it('takes the colour that the shop calls it', () => {
    expect(filmTint({ ...film, color: 'Bronce' }).fill).toBe(FILMS('bronze'));
    expect(filmTint({ ...film, color: 'gris humo' }).fill).toBe(FILMS('grey'));
    expect(filmTint(film).fill).toBe(FILMS('charcoal'));
  });
  it('makes do with opacity', () => {
    expect(filmTint({ ...film, visibleLightTransmission: null, opacity: 100 }).strength).toBeCloseTo(0.8);
  });
});
