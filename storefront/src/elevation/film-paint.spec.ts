import { describe, expect, it } from 'vitest';
import { filmPaint } from './film-paint';

const film = (color: string | null, visibleLightTransmission: number | null, opacity: number | null = null) =>
  filmPaint({ color, visibleLightTransmission, opacity });

describe('a film on a drawing', () => {
  it('has the colour that its maker names, in either language', () => {
    expect(film('bronce claro', 20).fill).toBe('var(--color-bronze)');
    expect(film('silver', 15)).toMatchObject({ fill: 'var(--color-mirror)', finish: 'mirror' });
    expect(film(null, 70).fill).toBe('var(--color-ceramic)');
  });

  it('is as dark as the light that it holds back, and never hides the glass', () => {
    expect(film('grey', 5).strength).toBeGreaterThan(film('grey', 35).strength);
    for (const light of [0, 50, 100, null]) {
      expect(film('black', light, 100).strength).toBeGreaterThan(0);
      expect(film('black', light, 100).strength).toBeLessThan(1);
    }
  });

  it('covers the view when it scatters the light', () => {
    expect(film('frosted', 90, 60).strength).toBeGreaterThan(film('clear', 90, 60).strength);
    expect(film('frosted gradient', 65, 50)).toMatchObject({ finish: 'frost', gradual: true });
  });
});
