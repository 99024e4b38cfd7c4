import { describe, expect, it } from 'vitest';
import { metresOf, readSize, STRIPE, sideIn, unitOf } from './size';

describe('a side of glass as it is typed', () => {
  it.each([
    ['1,2', 1200],
    ['1.2', 1200],
    ['1,235', 1235],
    ['2', 2000],
    [',8', 800],
    ['120', 1200],
    ['1200', 1200],
    ['12,50', 12_500],
    ['12,5', 125],
    ['45,5', 455],
    ['90,5', 905],
    ['120,5', 1205],
    ['120 cm', 1200],
    ['120cm', 1200],
    ['120,5 cm', 1205],
    ['1200mm', 1200],
    ['1.200 mm', 1200],
    ['1,2 m', 1200],
    ['1 m 20', 1200],
    ['1m20cm', 1200],
    [' 1,20 Mts. ', 1200],
  ])('%s is %i mm', (text, millimetres) => expect(readSize(text)).toEqual({ millimetres }));

  it.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['ancho', 'unreadable'],
    ['1,2,3', 'unreadable'],
    ['1,2 km', 'unreadable'],
    ['-1', 'unreadable'],
    ['1,2345', 'too_fine'],
    ['0,04', 'too_small'],
    ['51 m', 'too_large'],
  ])('%j is none: %s', (text, fault) => expect(readSize(text)).toEqual({ fault }));

  it('is in the unit of its column where it names none', () => {
    expect(readSize('90', sideIn('mm'))).toEqual({ millimetres: 90 });
    expect(readSize('9', sideIn('cm'))).toEqual({ millimetres: 90 });
    expect(readSize('1,2 m', sideIn('cm'))).toEqual({ millimetres: 1200 });
  });
});

describe('the width of a stripe', () => {
  it('is mostly in centimetres', () => {
    expect(readSize('5', STRIPE)).toEqual({ millimetres: 50 });
    expect(readSize('0,05', STRIPE)).toEqual({ millimetres: 50 });
  });
});

it('writes metres as the API does', () => expect([1200, 50].map(metresOf)).toEqual(['1.2', '0.05']));

it('knows units by their names', () =>
  expect(['Metros', 'cm', 'mm.', 'pulgadas'].map(unitOf)).toEqual(['m', 'cm', 'mm', undefined]));
