import { describe, expect, it } from 'vitest';
import { decodeText, isWritten } from './decode-text';
import { matchColumns } from './match-columns';
import { decimalsOf, priceRows, tableOf } from './price-rows';
import { readDelimited, withoutGuard } from './read-delimited';
import { decimalSignOf, readNumber } from './read-number';

const bytesOf = (...bytes: number[]) => new Uint8Array(bytes);

describe('a text file', () => {
  it('is read by its byte order mark, else as UTF-8, else as Windows writes it', () => {
    expect(decodeText(bytesOf(0xef, 0xbb, 0xbf, 0xc3, 0xb1))).toBe('ñ');
    expect(decodeText(bytesOf(0xff, 0xfe, 0xf1, 0x00))).toBe('ñ');
    expect(decodeText(bytesOf(0xfe, 0xff, 0x00, 0xf1))).toBe('ñ');
    expect(decodeText(bytesOf(0xc3, 0xb1))).toBe('ñ');
    expect(decodeText(bytesOf(0xf1, 0x20, 0x80))).toBe('ñ €');
  });

  it('is one only if somebody wrote it', () => {
    expect(isWritten('a;b\r\n\tñ €\u000b')).toBe(true);
    expect(isWritten(decodeText(bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)))).toBe(false);
    expect(isWritten('a\u0000b')).toBe(false);
  });

  it.each([
    [
      'a;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a,b\n1.5,2',
      [
        ['a', 'b'],
        ['1.5', '2'],
      ],
    ],
    [
      'a\tb\r1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['sep=|\r\na|b\r\n', [['a', 'b']]],
    [
      'a;b\n"x;""y""\n2";',
      [
        ['a', 'b'],
        ['x;"y"\n2', ''],
      ],
    ],
    ['sku\nA\n', [['sku'], ['A']]],
    [
      'a;b\n5" film;2',
      [
        ['a', 'b'],
        ['5" film', '2'],
      ],
    ],
    ['', []],
  ])('%j', (text, rows) => expect(readDelimited(text)).toEqual(rows));

  it('is read back without the apostrophe that keeps formulas from running', () => {
    expect(withoutGuard("'=A1")).toBe('=A1');
    expect(withoutGuard("A;'-b")).toBe('A;-b');
    expect(withoutGuard("'tis 5")).toBe("'tis 5");
  });
});

describe('a number', () => {
  it.each([
    ['12.990', ',', '12990'],
    ['12.990,50', ',', '12990.50'],
    ['1,5', ',', '1.5'],
    ['1.5', ',', undefined],
    ['12,990.50', '.', '12990.50'],
    ['1.5', '.', '1.5'],
    ['1,5', '.', undefined],
    ['$ 1.234.567', ',', '1234567'],
    ['CLP 1.000', ',', '1000'],
    ['45.50 USD', '.', '45.50'],
    ['US$45.50', '.', '45.50'],
    ['−5', ',', '-5'],
    ['1\u00a0234,5', ',', '1234.5'],
    ['1e5', '.', undefined],
    ['abc', '.', undefined],
    ['', '.', undefined],
    ['1.23.456', ',', undefined],
  ] as const)('%j with %j is %j', (text, decimal, expected) =>
    expect(readNumber(text, decimal)).toBe(expected),
  );

  it('shows by its neighbours which sign comes before decimals', () => {
    expect(decimalSignOf(['1.500', '12,5'], '.')).toBe(',');
    expect(decimalSignOf(['1.500', '12.5'], ',')).toBe('.');
    expect(decimalSignOf(['1.500', '2.500'], ',')).toBe(',');
    expect(decimalSignOf(['1.500', '2.500'], '.')).toBe('.');
  });
});

describe('columns', () => {
  it.each([
    [
      ['Código', 'Nombre', 'Categoría', 'Tipo', 'Unidad', 'Precio lámina', 'Precio instalación', 'Moneda'],
      { sku: 0, unit: 4, material: 5, installation: 6, currency: 7 },
    ],
    [
      ['SKU', 'Name', 'Unit', 'Film price', 'Installation price', 'Currency'],
      { sku: 0, unit: 2, material: 3, installation: 4, currency: 5 },
    ],
    [['COD. PRODUCTO', 'PRECIO NETO (CLP)'], { sku: 0, material: 1 }],
    [['Instalación', 'Lámina', 'SKU'], { sku: 2, material: 1, installation: 0 }],
    [['SKU', 'Unit price'], { sku: 0, material: 1 }],
    [['x', 'y'], {}],
  ])('%j', (headings, match) => expect(matchColumns(headings)).toEqual(match));
});

describe('rows', () => {
  const rowsOf = (text: string) => {
    const table = tableOf(readDelimited(text));
    if (!table) throw new Error('empty');
    const match = matchColumns(table.headings);
    return priceRows(table, match, decimalsOf(table, match, ','));
  };

  it('are what the API takes, with the line they stand on', () =>
    expect(
      rowsOf('Código;Precio;Instalación;Unidad;Moneda\r\n A1 ;1.250,5;900;M2;usd\r\n;;;;\r\nB;;;;'),
    ).toEqual([
      {
        line: 2,
        input: { sku: 'A1', material: '1250.5', installation: '900', unit: 'SQUARE_METER', currency: 'usd' },
        faults: [],
      },
      {
        line: 4,
        input: { sku: 'B', material: null, installation: null, unit: null, currency: null },
        faults: [],
      },
    ]));

  it('say which cells cannot be read', () =>
    expect(rowsOf('sku;precio;unidad\nA;doce;litro\nB;12,5;m')).toMatchObject([
      {
        line: 2,
        input: { sku: 'A', material: null, unit: null },
        faults: [
          { field: 'material', text: 'doce' },
          { field: 'unit', text: 'litro' },
        ],
      },
      { input: { material: '12.5', unit: 'LINEAR_METER' }, faults: [] },
    ]));

  it('take the numbers of a workbook as they are, and its texts as people wrote them', () => {
    const table = tableOf([
      ['SKU', 'Precio'],
      [{ number: '1045' }, { number: '1.234' }],
      ['B', '1.234'],
      ['C', '12,5'],
    ]);
    if (!table) throw new Error('empty');
    const match = matchColumns(table.headings);
    const rows = priceRows(table, match, decimalsOf(table, match, '.'));
    expect(rows.map(({ input }) => [input.sku, input.material])).toEqual([
      ['1045', '1.234'],
      ['B', '1234'],
      ['C', '12.5'],
    ]);
  });

  it('need a heading and something below it', () => {
    expect(tableOf([['', ' ']])).toBeUndefined();
    expect(tableOf([['sku']])?.rows).toEqual([]);
  });
});
