import type { QuotationView } from '../../quotations/index.js';
import type { Block, Table } from '../layout/block.js';
import { STYLE, type TextStyle } from '../layout/style.js';
import { cell, columns, row } from '../layout/table.js';
import type { Sheet } from './sheet.js';

type Totals = QuotationView['options'][number]['totals'];

const WIDTH = 250;

/** From the lines to what is paid, step by step; all of it on one page. */
export const totalsBlocks = (sheet: Sheet, totals: Totals): Block[] => {
  const { say, formats, shop, ruler, width } = sheet;
  const { subtotal, volumeDiscount, volumeDiscountRate, adjustments, net, taxRate, tax, total } = totals;
  const isZero = (amount: string) => /^-?0+(\.0+)?$/.test(amount);
  const discount = say({ key: 'document.volume', params: { rate: formats.share(volumeDiscountRate) } });
  const taxed = say({ key: 'document.tax', params: { tax: shop.taxName, rate: formats.share(taxRate) } });
  const plain = STYLE.cell;
  const between = [
    ...(isZero(volumeDiscount) ? [] : [[discount, `-${volumeDiscount}`, plain] as const]),
    ...adjustments.map(({ label, amount }) => [label, amount, plain] as const),
  ];
  // With nothing in between, what the lines add up to is the net amount.
  const steps: (readonly [name: string, amount: string, style: TextStyle])[] = [
    ...(between.length > 0 ? [[say({ key: 'document.subtotal' }), subtotal, plain] as const] : []),
    ...between,
    [say({ key: 'document.net' }), net, plain],
    [taxed, tax, plain],
    [say({ key: 'document.total' }), total, STYLE.name],
  ];
  const grid = columns(WIDTH, [{ stretch: 1 }, { width: 112, align: 'right' }]).map((column) => ({
    ...column,
    x: column.x + width - WIDTH,
  }));
  const table: Table = { head: null };
  return steps.map(([name, amount, style], index) => {
    const isLast = index === steps.length - 1;
    const cells = [
      { isHead: true, texts: [{ text: name, style: isLast ? STYLE.strong : STYLE.cell }] },
      cell(formats.money(amount), style),
    ];
    const options = { table, keepWithNext: !isLast, before: index === 0 ? 4 : 0, line: null, padding: 2 };
    return row(ruler, grid, cells, options);
  });
};
