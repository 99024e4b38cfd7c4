import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { columnName, xmlText } from './cell.js';
import type { Column } from './column.js';
import { xlsxFile } from './xlsx-file.js';

interface Item {
  readonly name: string | null;
  readonly amount: string;
  readonly at: string;
}

const columns: readonly Column<Item>[] = [
  { heading: 'Nombre', kind: 'text', value: ({ name }) => name },
  { heading: 'Monto', kind: 'money', value: ({ amount }) => amount },
  { heading: 'Hecha', kind: 'time', value: ({ at }) => at },
];

const at = '2026-11-21 23:59:30';

async function* batchesOf(...batches: readonly (readonly Item[])[]) {
  yield* batches;
}

const fileOf = async (rowsOfASheet: number | undefined, ...batches: readonly (readonly Item[])[]) => {
  const format = xlsxFile({ sheetName: 'Año & más', columns, moneyDecimals: 2, rowsOfASheet });
  return buffer(Readable.from(format.write(batchesOf(...batches)), { objectMode: false }));
};

test('texts, numbers and times are read back as what they are', async () => {
  const names = ['Ñandú "x"', '=cmd|calc', 'a\nb', ' <b> & _x0041_ ', '\u0001', null];
  const items = names.map((name, index) => ({ name, amount: `${index}.50`, at }));
  const [sheet] = await readWorkbook(await fileOf(undefined, items.slice(0, 2), [], items.slice(2)), {
    trim: false,
  });
  expect(sheet?.sheet).toBe('Año & más');
  const [headings, ...rows] = sheet?.data ?? [];
  expect(headings).toEqual(['Nombre', 'Monto', 'Hecha']);
  expect(rows.map(([, amount]) => amount)).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5]);
  expect(rows.every(([, , time]) => time instanceof Date)).toBe(true);
  const [[, , time] = []] = rows;
  expect(time instanceof Date && Math.round(time.getTime() / 1000)).toBe(Date.parse(`${at}Z`) / 1000);
  expect(rows.map(([name]) => name)).toEqual([...names.slice(0, 4), '\uFFFD', null]);
});

test('what a sheet cannot hold goes on in the next, under the same headings', async () => {
  const items = ['a', 'b', 'c'].map((name) => ({ name, amount: '1', at }));
  const sheets = await readWorkbook(await fileOf(3, items));
  expect(sheets.map(({ sheet, data }) => [sheet, data.map(([name]) => name)])).toEqual([
    ['Año & más', ['Nombre', 'a', 'b']],
    ['Año & más 2', ['Nombre', 'c']],
  ]);
});

test('pieces come before the list is read to its end, and an empty list is a file', async () => {
  const noise = (seed: number) => Math.sin(seed).toString(36);
  let read = 0;
  async function* long() {
    for (; read < 50; read += 1)
      yield Array.from({ length: 200 }, (_, index) => ({
        name: noise(read * 200 + index),
        amount: '1',
        at,
      }));
  }
  const file = xlsxFile({ sheetName: 'x', columns, moneyDecimals: 0 }).write(long());
  await file.next();
  expect(read).toBeLessThan(40);
  await file.return(undefined);
  const [sheet] = await readWorkbook(await fileOf(undefined));
  expect(sheet?.data).toEqual([['Nombre', 'Monto', 'Hecha']]);
});

test('columns are named as spreadsheets name them', () =>
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));

test('what XML cannot hold becomes a replacement character', () =>
  expect(xmlText('\uD800a\u0000\r\n"')).toBe('\uFFFDa\uFFFD\n&quot;'));
