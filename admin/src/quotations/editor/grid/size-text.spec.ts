import { describe, expect, it } from 'vitest';
import { oddSize, readAs } from './size-text';

describe('a size that was typed', () => {
  it.each([
    ['210', 'es', '2,10 m'],
    ['2,1', 'es', '2,10 m'],
    ['1235mm', 'es', '1,235 m'],
    ['120,5 cm', 'en', '1.205 m'],
    ['ancho', 'es', 'ancho'],
    ['', 'es', ''],
  ])('%s in %s is written %s', (text, language, written) => expect(readAs(text, language)).toBe(written));
  it('is odd above 6 m and below 10 cm', () => {
    expect(['6', '6,01', '10 cm', '9 cm', 'x'].map(oddSize)).toEqual([
      undefined,
      'large',
      undefined,
      'small',
      undefined,
    ]);
  });
});
