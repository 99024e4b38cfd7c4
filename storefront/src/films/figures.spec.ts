import { expect, it } from 'vitest';
import { figuresOf } from './figures';
import { filmWith } from './fixtures';

it('turns what is held back into what passes', () =>
  expect(figuresOf(filmWith({ visibleLightTransmission: 20, heatRejection: 65, uvProtection: 99 }))).toEqual({
    light: 20,
    heat: 35,
    uv: 1,
    glare: 22,
  }));

it('says nothing where the maker says nothing', () =>
  expect(figuresOf(filmWith({}))).toEqual({ light: null, heat: null, uv: null, glare: null }));
