import type { Film } from './use-films';

/** A film for tests, with these figures and no others. */
export const filmWith = (
  specifications: Partial<Film['specifications']>,
  rest: Partial<Omit<Film, 'specifications'>> = {},
): Film => ({
  id: rest.sku ?? 'A',
  sku: 'A',
  name: 'Lámina A',
  type: 'SOLAR_CONTROL',
  description: null,
  category: { slug: 'solar-control', name: 'Control solar', verticals: ['RESIDENTIAL'] },
  specifications: {
    color: null,
    material: null,
    opacity: null,
    heatRejection: null,
    thicknessMicrons: null,
    uvProtection: null,
    visibleLightTransmission: null,
    warrantyYears: null,
    ...specifications,
  },
  price: null,
  ...rest,
});
