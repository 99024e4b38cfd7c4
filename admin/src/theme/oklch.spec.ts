import { describe, expect, it } from 'vitest';
import { hexOf } from './oklch';

describe('hexOf', () => {
  it.each([
    ['white', [1, 0, 0], '#ffffff'],
    ['black', [0, 0, 0], '#000000'],
    ['red', [0.62796, 0.25768, 29.234], '#ff0000'],
    ['green', [0.86644, 0.294827, 142.4953], '#00ff00'],
    ['blue', [0.45201, 0.313214, 264.052], '#0000ff'],
    ['what is outside sRGB, clipped', [0.9, 0.4, 150], '#00ff00'],
  ] as const)('converts %s', (_, color, hex) => {
    expect(hexOf(color)).toBe(hex);
  });
});
