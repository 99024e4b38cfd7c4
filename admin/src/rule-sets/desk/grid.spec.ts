import { expect, it } from 'vitest';
import { cellAfter, pastedBlock, placedBlock } from './grid';

const size = { rows: 2, columns: 3 };
const caret = (start: number, end = start, length = 2) => ({ start, end, length });

it.each([
  ['ArrowDown', caret(1), { row: 1, column: 1 }],
  ['Enter', caret(1), { row: 1, column: 1 }],
  ['ArrowUp', caret(1), undefined],
  ['ArrowRight', caret(1), undefined],
  ['ArrowRight', caret(2), { row: 0, column: 2 }],
  ['ArrowRight', caret(0, 2), { row: 0, column: 2 }],
  ['ArrowLeft', caret(2), undefined],
  ['ArrowLeft', caret(0), { row: 0, column: 0 }],
  ['a', caret(0), undefined],
] as const)('%s with the caret at %j leads to %j', (key, at, expected) =>
  expect(cellAfter(key, { row: 0, column: 1 }, size, at)).toEqual(expected),
);

it('reads what spreadsheets copy', () => {
  expect(pastedBlock('15%\t12 %\r\n\t18,5\r\n')).toEqual([
    ['15%', '12 %'],
    ['', '18,5'],
  ]);
  expect(pastedBlock('15')).toBeUndefined();
});

it('leaves out what does not fit', () =>
  expect(placedBlock([['1', '2'], ['3', '4'], ['5']], { row: 0, column: 2 }, size)).toEqual([
    { row: 0, column: 2, text: '1' },
    { row: 1, column: 2, text: '3' },
  ]));
