import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { STYLE } from '../layout/style.js';
import { Typefaces } from './typefaces.js';
import { unpackWoff } from './unpack-woff.js';

const FILE = '@fontsource/instrument-sans/files/instrument-sans-latin-400-normal.woff';

describe('typefaces', () => {
  const fonts = new Typefaces();

  it('find a font for each letter, and say of the others that there is one', () => {
    const runs = fonts.runs('m² Łódź Nguyễn 王', 'text');
    expect(runs.map(({ text }) => text).join('')).toBe('m² Łódź Nguyễn ?');
    expect(new Set(runs.map(({ font }) => font)).size).toBe(4);
  });

  it('join what was typed in pieces, and leave out pictures and what shows nothing', () => {
    expect(fonts.runs('n\u0303andu\u200b 😀\u0007', 'text').map(({ text }) => text)).toEqual(['ñandu ']);
  });

  it('measure figures alike, whatever they say', () => {
    expect(fonts.width('1.111', STYLE.body)).toBeCloseTo(fonts.width('9.909', STYLE.body));
    expect(fonts.width('m² y más', STYLE.body)).toBeGreaterThan(0);
  });
});

it('unpacks a font to what it was', () => {
  const woff = readFileSync(new URL(import.meta.resolve(FILE)));
  const [packed, plain] = [create(woff), create(unpackWoff(woff))];
  if (!('layout' in packed) || !('layout' in plain)) throw new Error('Not a single font.');
  expect(plain.type).toBe('TTF');
  expect(plain.characterSet).toEqual(packed.characterSet);
  expect(plain.layout('Ñandú 1.234').advanceWidth).toBe(packed.layout('Ñandú 1.234').advanceWidth);
  expect(() => unpackWoff(Buffer.from('no font at all'))).toThrow(RangeError);
});
