import { expect, test } from 'vitest';
import { csvLine } from './csv.js';

test('cells are parted by commas and lines end with CR LF; nothing is an empty cell', () =>
  expect(csvLine(['a', null, '', 'ñ 🪟'])).toBe('a,,,ñ 🪟\r\n'));

test.each([
  ['a,b', '"a,b"'],
  ['a;b', '"a;b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\rlines', '"two\rlines"'],
  ['{"a":1}', '"{""a"":1}"'],
])('%j is quoted', (value, cell) => expect(csvLine([value])).toBe(`${cell}\r\n`));

test.each(['=1+1', '+1', '-1+1', "-cmd|' /C calc'!A0", '@SUM(A1)', '\ttext', '＝1', ' =1'])(
  '%j is not run as a formula',
  (value) => expect(csvLine([value])).toBe(`'${value}\r\n`),
);

test('a formula that has to be quoted is both', () =>
  expect(csvLine(['=HYPERLINK("http://x","y")'])).toBe(`"'=HYPERLINK(""http://x"",""y"")"\r\n`));

test.each([
  ['Ana;=HYPERLINK("http://x")', `Ana;'=HYPERLINK("http://x")`],
  ['Ana,+1', "Ana,'+1"],
  ['Ana; @SUM(A1)', "Ana;' @SUM(A1)"],
  ['Ana;"=1+1"', `Ana;'"=1+1"`],
  ['Ana;;=1;-1+1', "Ana;;'=1;'-1+1"],
  ['two\n=1', "two\n'=1"],
  ['two\r\n-x', "two\r\n'-x"],
])('%j runs no formula where the text parts into cells', (value, text) =>
  expect(csvLine([value])).toBe(`"${text.replaceAll('"', '""')}"\r\n`),
);

test('a formula after a tab is not run either', () => expect(csvLine(['a\t=1'])).toBe("a\t'=1\r\n"));

test('negative numbers stay numbers', () =>
  expect(csvLine(['-5.00', '-1', '2;-3'])).toBe('-5.00,-1,"2;-3"\r\n'));

test('a sign inside a text stays as it is', () =>
  expect(csvLine(['a=b', "'=1", 'ana@example.com', 'x - y'])).toBe("a=b,'=1,ana@example.com,x - y\r\n"));
