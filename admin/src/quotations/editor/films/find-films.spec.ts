import { describe, expect, it } from 'vitest';
import { findFilms } from './find-films';

const film = (sku: string, name: string, color: string | null = null, category = 'Solar') => ({
  id: sku,
  sku,
  name,
  category: { name: category },
  type: 'SOLAR_CONTROL' as const,
  specifications: {
    visibleLightTransmission: 50,
    heatRejection: 50,
    uvProtection: 99,
    opacity: null,
    color,
    thicknessMicrons: null,
  },
  price: null,
});

const FILMS = [film('A-1', 'Cerámica 70'), film('B-1', 'Bronce 35', 'bronce'), film('C-1', 'Espejo')];
const SHOP = [
  film('SEC-CLEAR-8', 'Clear 8mil', null, 'Laminados de seguridad'),
  film('SEC-CLEAR-12', 'Clear 12mil', null, 'Laminados de seguridad'),
  film('VIN-FROST-FULL', 'Frost', null, 'Vinilos'),
  film('VIN-STRIPES', 'Franjas', null, 'Vinilos'),
];
const found = (search: string, recent: string[] = []) =>
  findFilms(FILMS, search, recent, () => 'Control solar').map(({ sku }) => sku);

describe('films that are searched', () => {
  it('are found by parts of their names without accents, by code, kind and colour', () => {
    expect(found('ceramica')).toEqual(['A-1']);
    expect(found('c-1')).toEqual(['C-1']);
    expect(found('solar')).toHaveLength(3);
    expect(found('35 bro')).toEqual(['B-1']);
    expect(found('nada')).toEqual([]);
  });
  it.each([
    ['seguridad 8', ['SEC-CLEAR-8']],
    ['antivandálica', ['SEC-CLEAR-8', 'SEC-CLEAR-12']],
    ['empavonado', ['VIN-FROST-FULL']],
    ['huincha', ['VIN-STRIPES']],
    ['transp', ['SEC-CLEAR-8', 'SEC-CLEAR-12']],
  ])('are found as people of the shop call them: %s', (search, skus) => {
    expect(findFilms(SHOP, search, [], () => 'Lámina').map(({ sku }) => sku)).toEqual(skus);
  });
  it('begin with those that were used last', () => {
    expect(found('', ['C-1', 'B-1'])).toEqual(['C-1', 'B-1', 'A-1']);
  });
});
