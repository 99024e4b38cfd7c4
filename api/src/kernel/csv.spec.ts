import { expect, test } from 'vitest';
import { csvLine } from './csv.js';

test('cells are parted by commas and lines end with CR LF; nothing is an empty cell', () =>
  expect(csvLine(['a', null, '', 'ñ 🪟'])).toBe('a,,,ñ 🪟\r\n'));

test.each([
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\rlines', '"two\rlines"'],
  ['{"a":1}', '"{""a"":1}"'],
])('%j is quoted', (value, cell) => expect(csvLine([value])).toBe(`${cell}\r\n`));

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('%j is not run as a formula', (value) =>
  expect(csvLine([value])).toBe(`'${value}\r\n`),
);

test('a formula that has to be quoted is both', () =>
  expect(csvLine(['=HYPERLINK("http://x","y")'])).toBe(`"'=HYPERLINK(""http://x"",""y"")"\r\n`));

test('a sign inside a text stays as it is', () => expect(csvLine(['a=b', "'=1"])).toBe("a=b,'=1\r\n"));
