import { describe, expect, it } from 'vitest';
import { findFilms } from './find-films';

const film = (sku: string, name: string, color: string | null = null) => ({
  id: sku,
  sku,
  name,
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
  it('begin with those that were used last', () => {
    expect(found('', ['C-1', 'B-1'])).toEqual(['C-1', 'B-1', 'A-1']);
  });
});
