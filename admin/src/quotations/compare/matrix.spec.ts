import { describe, expect, it } from 'vitest';
import { type MatrixLine, matrixOf } from './matrix';

const line = (openingId: string, sku: string, more: Partial<MatrixLine> = {}): MatrixLine => ({
  openingId,
  sku,
  roomName: 'Living',
  openingLabel: `V${openingId}`,
  productName: sku,
  quantity: '1.5',
  unit: 'SQUARE_METER',
  subtotal: '10.00',
  ...more,
});

describe('alternatives side by side', () => {
  it('put the films of an opening into its row, and say where they differ', () => {
    const rows = matrixOf([
      { name: 'A', lines: [line('1', 'SOL'), line('2', 'SEG')] },
      { name: 'B', lines: [line('1', 'SOL'), line('2', 'VIN')] },
    ]);
    expect(rows.map(({ key, opening, differs }) => [key, opening, differs])).toEqual([
      ['1', 'V1', false],
      ['2', 'V2', true],
    ]);
    expect(rows[1]?.cells.map((cell) => cell.map(({ sku }) => sku))).toEqual([['SEG'], ['VIN']]);
  });

  it('leave a cell empty where an alternative has no film, and take several films on one opening', () => {
    const rows = matrixOf([
      { name: 'A', lines: [line('1', 'SOL'), line('1', 'SEG')] },
      { name: 'B', lines: [line('2', 'SOL')] },
    ]);
    expect(rows.map(({ cells }) => cells.map(({ length }) => length))).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });

  it('see that only a price differs', () => {
    const [row] = matrixOf([
      { name: 'A', lines: [line('1', 'SOL')] },
      { name: 'B', lines: [line('1', 'SOL', { subtotal: '10.01' })] },
    ]);
    expect(row?.differs).toBe(true);
  });

  it('are nothing without lines', () => {
    expect(matrixOf([{ name: '', lines: [] }])).toEqual([]);
  });
});
