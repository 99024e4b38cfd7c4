import { describe, expect, it } from 'vitest';
import { filmWith } from './fixtures';
import { filmsFor, recommend } from './recommend';
import type { Film } from './use-films';
import { GOALS } from './vocabulary';

const aFilm = (
  sku: string,
  type: Film['type'],
  figures: Partial<Film['specifications']>,
  materialWithTax = '10',
): Film =>
  filmWith(figures, {
    sku,
    type,
    price: {
      unit: 'SQUARE_METER',
      material: materialWithTax,
      materialWithTax,
      installation: '0',
      installationWithTax: '0',
      currency: 'USD',
    },
  });

const ceramic = aFilm('CERAMIC', 'SOLAR_CONTROL', {
  heatRejection: 50,
  visibleLightTransmission: 70,
  opacity: 30,
});
const bronze = aFilm('BRONZE', 'SOLAR_CONTROL', {
  heatRejection: 50,
  visibleLightTransmission: 20,
  opacity: 80,
});
const mirror = aFilm('MIRROR', 'PRIVACY', {
  color: 'silver',
  heatRejection: 75,
  visibleLightTransmission: 15,
  opacity: 85,
});
const frost = aFilm('FROST', 'VINYL', { color: 'frosted', opacity: 60, visibleLightTransmission: 60 });
const fading = aFilm('FADING', 'VINYL', {
  color: 'frosted gradient',
  opacity: 60,
  visibleLightTransmission: 60,
});
const black = aFilm('BLACK', 'PRIVACY', { color: 'black', opacity: 100, visibleLightTransmission: 0 });
const thin = aFilm('THIN', 'LAMINATE', { thicknessMicrons: '100', visibleLightTransmission: 88 });
const thick = aFilm('THICK', 'SECURITY', { thicknessMicrons: '200', visibleLightTransmission: 87 });
const films = [ceramic, bronze, mirror, frost, fading, black, thin, thick];

const skus = (...[list, goal]: Parameters<typeof recommend>) =>
  recommend(list, goal).map(({ film }) => film.sku);

describe('recommendations', () => {
  it('put the film first that holds back most heat, and of equals the lighter one', () => {
    expect(skus(films, 'HEAT')).toEqual(['MIRROR', 'CERAMIC', 'BRONZE']);
  });

  it('do not promise privacy by night from a mirror or a tint', () => {
    expect(skus(films, 'PRIVACY_NIGHT')).toEqual(['FROST', 'BLACK', 'FADING']);
    expect(skus(films, 'PRIVACY_DAY')).toEqual(['MIRROR', 'BRONZE']);
  });

  it('protect with the thicker laminate', () => {
    expect(skus(films, 'SAFETY')).toEqual(['THICK', 'THIN']);
  });

  it('prefer the cheaper of two alike, then go by the article code', () => {
    const { specifications } = frost;
    const twins = [aFilm('B', 'VINYL', specifications, '9'), aFilm('A', 'VINYL', specifications, '9'), frost];
    expect(skus(twins, 'DECORATION')).toEqual(['A', 'B', 'FROST']);
  });

  it('give the figures that decided', () => {
    expect(recommend([ceramic], 'HEAT')[0]?.reason).toEqual({
      goal: 'HEAT',
      figures: { heat: 50, light: 70, uv: 0, opacity: 30, thickness: 0 },
    });
  });

  it('do not depend on the order of the catalogue', () => {
    for (const goal of GOALS) expect(skus([...films].reverse(), goal)).toEqual(skus(films, goal));
  });

  it('offer what the line of business has and what can be quoted', () => {
    const unpriced = { ...ceramic, sku: 'NONE', price: null };
    expect(filmsFor([ceramic, unpriced], 'RESIDENTIAL')).toEqual([ceramic]);
    expect(filmsFor([ceramic], 'AUTOMOTIVE')).toEqual([]);
  });
});
