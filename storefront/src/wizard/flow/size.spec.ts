import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtfulMetres, metresText, millimetresOf, readSize, STRIPE, typedSize } from './size';

describe('sizes as people type them', () => {
  it.each([
    ['1,2', 1200],
    ['1.2 m', 1200],
    ['1,20mts', 1200],
    ['120 cm', 1200],
    ['120cms.', 1200],
    ['120', 1200],
    ['1200mm', 1200],
    ['1.200 mm', 1200],
    ['1200', 1200],
    ['1 m 20', 1200],
    ['1m20', 1200],
    ['2 metros', 2000],
    ['90 centímetros', 900],
    [' 0,05 ', 50],
    ['3', 3000],
    ['12,50', 12_500],
    ['12,5', 125],
    ['45,5', 455],
    ['90,5', 905],
    ['60,5', 605],
    ['1,234', 1234],
    ['50 m', 50_000],
  ])('reads «%s» as %i mm', (text, millimetres) => {
    expect(readSize(text)).toEqual({ millimetres });
  });

  it.each([
    ['', 'missing'],
    ['ancho', 'unreadable'],
    ['1,2 pulgadas', 'unreadable'],
    ['-1', 'unreadable'],
    ['1,2,3', 'unreadable'],
    ['1,2345 m', 'tooFine'],
    ['120,55 cm', 'tooFine'],
    ['4 cm', 'tooSmall'],
    ['0', 'tooSmall'],
    ['50,001 m', 'tooLarge'],
    ['99999999999999999999', 'tooLarge'],
  ])('refuses «%s»: %s', (text, fault) => {
    expect(readSize(text)).toEqual({ fault });
  });

  it('reads a bare stripe width in centimetres', () => {
    expect(millimetresOf('5', STRIPE)).toBe(50);
    expect(millimetresOf('0,1', STRIPE)).toBe(100);
    expect(readSize('4 mm', STRIPE)).toEqual({ fault: 'tooSmall' });
  });

  it('reads every legal size in every unit alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 50_000 }), (millimetres) => {
        const comma = (value: number) => String(value).replace('.', ',');
        expect(millimetresOf(`${comma(millimetres / 1000)} m`)).toBe(millimetres);
        expect(millimetresOf(`${comma(millimetres / 10)} cm`)).toBe(millimetres);
        expect(millimetresOf(`${millimetres} mm`)).toBe(millimetres);
        expect(metresText(millimetres)).toMatch(/^\d{1,2}(\.\d{0,2}[1-9])?$/);
      }),
    );
  });

  it('reads back what it offers as typical, whatever the language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 49_999 }),
        fc.constantFrom(',' as const, '.' as const),
        (size, sign) => {
          expect(millimetresOf(typedSize(size, sign))).toBe(size);
        },
      ),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSize(text)).toBeTypeOf('object');
      }),
    );
  });
});

describe('a number that two units fit', () => {
  it.each([
    ['14', '14'],
    [' 50 ', '50'],
    ['12,5', '12,5'],
    ['9', null],
    ['51', null],
    ['14,40', null],
    ['90,5', null],
    ['14 cm', null],
  ])('may mean metres: %s', (text, metres) => expect(doubtfulMetres(text)).toBe(metres));
});
