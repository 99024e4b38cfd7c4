import { expect, it } from 'vitest';
import { filmWith } from './fixtures';
import { relatedTo } from './related';

it('begins with the nearest of the same shelf and leaves the film itself out', () => {
  const film = filmWith({ visibleLightTransmission: 20, heatRejection: 65 }, { sku: 'A' });
  const near = filmWith({ visibleLightTransmission: 35, heatRejection: 52 }, { sku: 'B' });
  const far = filmWith({ visibleLightTransmission: 70, heatRejection: 50 }, { sku: 'C' });
  const category = { slug: 'vinyl', name: 'Vinilo', verticals: [] };
  const elsewhere = filmWith({ visibleLightTransmission: 20, heatRejection: 65 }, { sku: 'D', category });
  expect(relatedTo(film, [elsewhere, far, film, near]).map(({ sku }) => sku)).toEqual(['B', 'C', 'D']);
});
