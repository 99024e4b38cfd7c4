import { describe, expect, it } from 'vitest';
import { filmWith } from '../films/fixtures';
import { cautionsOf, goalsOf } from './suits';

describe('what a film is good for', () => {
  it('is only what its figures carry', () => {
    const ceramic = filmWith({
      heatRejection: 50,
      visibleLightTransmission: 70,
      uvProtection: 99,
      opacity: 30,
    });
    expect(goalsOf(ceramic)).toEqual(['HEAT', 'UV']);
    const weak = filmWith({ heatRejection: 30, visibleLightTransmission: 74, uvProtection: 60, opacity: 30 });
    expect(goalsOf(weak)).toEqual([]);
  });
  it('is safety for laminates', () =>
    expect(goalsOf(filmWith({ uvProtection: 50 }, { type: 'LAMINATE' }))).toContain('SAFETY'));
});

describe('what one should know', () => {
  it('is that mirrors turn round at night', () => {
    const mirror = filmWith(
      { color: 'silver', opacity: 85, heatRejection: 75, visibleLightTransmission: 15 },
      { type: 'PRIVACY' },
    );
    expect(cautionsOf(mirror)).toEqual(['mirror', 'dark']);
  });
  it('is that white vinyl is no window', () =>
    expect(
      cautionsOf(filmWith({ color: 'white', opacity: 95, visibleLightTransmission: 5 }, { type: 'VINYL' })),
    ).toEqual(['dark', 'opaque']));
  it('is nothing where nothing is', () =>
    expect(cautionsOf(filmWith({ visibleLightTransmission: 70 }))).toEqual([]));
});
