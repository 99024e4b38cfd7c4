import { describe, expect, it } from 'vitest';
import { BUILDING_OPENINGS, VEHICLE_OPENINGS } from '../../../format/choices';
import { counted } from '../state/fixtures';
import { typeOf } from '../state/words-of-types';
import { cellsOf } from './cells';
import { readingOf } from './columns';
import { readRows } from './read-rows';

const LIKE = { type: 'WINDOW' as const, films: [] };

const read = (block: string) => {
  const cells = cellsOf(block);
  const reading = readingOf(cells, BUILDING_OPENINGS);
  return readRows(cells, reading, LIKE, BUILDING_OPENINGS, counted());
};
const said = (block: string) =>
  read(block).map(({ opening: { label, type, width, height, quantity } }) =>
    [label, type, width, height, quantity].join('|'),
  );
const faults = (block: string) => read(block).map((row) => row.faults);

describe('the cells of a block', () => {
  it.each([
    [
      'tabs',
      'a\tb,c\r\n1,2\t3\r\n',
      [
        ['a', 'b,c'],
        ['1,2', '3'],
      ],
    ],
    [
      'semicolons',
      'a;1,2\nb;3',
      [
        ['a', '1,2'],
        ['b', '3'],
      ],
    ],
    [
      'commas',
      'a,1.2\nb,3',
      [
        ['a', '1.2'],
        ['b', '3'],
      ],
    ],
    [
      'quotes',
      '"a, ""b""\nc",2\nd,3',
      [
        ['a, "b"\nc', '2'],
        ['d', '3'],
      ],
    ],
    [
      'rows of other lengths and empty ones',
      'a\t1\n\t\nb',
      [
        ['a', '1'],
        ['b', ''],
      ],
    ],
  ])('%s', (_, block, cells) => expect(cellsOf(block)).toEqual(cells));
});

describe('a block from a spreadsheet', () => {
  it('is read by the heads of its columns, whatever their order and language', () => {
    expect(said('Cantidad\tAlto\tAncho\tTipo\tNombre\n2\t1,5\t1,2\tVentanal\tNorte')).toEqual([
      'Norte|SLIDING_DOOR|1,2|1,5|2',
    ]);
    expect(said('Name;Kind;Width;Height;Qty\nNorth;door;0.9;2.1;1')).toEqual(['North|DOOR|0.9|2.1|1']);
  });
  it('takes units from the heads', () => {
    expect(said('Vano\tAncho (cm)\tAlto en mm\nNorte\t9\t1200 mm\nSur\t120,5\t900')).toEqual([
      'Norte|WINDOW|9 cm|1200 mm|1',
      'Sur|WINDOW|120,5 cm|900 mm|1',
    ]);
  });
  it('is guessed without heads', () => {
    expect(said('Norte\t1,2\t1,5\t2\nSur\t120 cm\t1500mm\t1')).toEqual([
      'Norte|WINDOW|1,2|1,5|2',
      'Sur|WINDOW|120 cm|1500mm|1',
    ]);
    expect(said('1,2\t1,5\n0,9\t2')).toEqual(['|WINDOW|1,2|1,5|1', '|WINDOW|0,9|2|1']);
    expect(said('Norte\tPuerta\t0,9\t2,1\t1')).toEqual(['Norte|DOOR|0,9|2,1|1']);
  });
  it('may have both sides in one cell', () => {
    expect(said('Norte\t1,20 x 1,50\t2\nSur\t120×90 cm\t1')).toEqual([
      'Norte|WINDOW|1,20|1,50|2',
      'Sur|WINDOW|120|90 cm|1',
    ]);
  });
  it('keeps what is wrong in its cell, and says so', () => {
    const block =
      'Nombre\tTipo\tAncho\tAlto\tCant.\nA\tVentana\t1,2\tancho\t1\nB\tNave\t1\t1\tdos\nC\tPuerta\t1\t1\t1';
    expect(faults(block)).toEqual([
      { height: 'unreadable' },
      { quantity: 'quantity', type: 'unknown_type' },
      {},
    ]);
    expect(said(block)[0]).toBe('A|WINDOW|1,2|ancho|1');
  });
});

describe('kinds of openings by their words', () => {
  it.each([
    ['Ventana', 'WINDOW'],
    ['VENTANAL corredizo', 'SLIDING_DOOR'],
    ['puerta corredera', 'SLIDING_DOOR'],
    ['Puerta', 'DOOR'],
    ['mampara', 'SHOWER_ENCLOSURE'],
    ['División', 'PARTITION'],
    ['tragaluz', 'SKYLIGHT'],
    ['sliding door', 'SLIDING_DOOR'],
    ['SHOWER_ENCLOSURE', 'SHOWER_ENCLOSURE'],
    ['parabrisas', undefined],
  ])('%s', (word, type) => expect(typeOf(word, BUILDING_OPENINGS)).toBe(type));
  it('of vehicles', () =>
    expect(
      ['Parabrisas', 'ventana delantera', 'luneta'].map((word) => typeOf(word, VEHICLE_OPENINGS)),
    ).toEqual(['WINDSHIELD', 'FRONT_SIDE_WINDOW', 'REAR_WINDOW']));
});
