import { describe, expect, it } from 'vitest';
import { shownValue } from './shown-value';

describe('shownValue', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    [0, '0'],
    [false, 'false'],
    [['a', 'b'], 'a, b'],
    [{ id: '1', name: 'Solar' }, 'Solar'],
    [{ opacity: 10, color: null, material: 'PET' }, '10, PET'],
  ])('%j', (value, text) => expect(shownValue(value)).toBe(text));
});
