import type { QuotationView } from '../../quotations/index.js';
import { type Block, block, type Leaf, type Table } from '../layout/block.js';
import { COLOR, STYLE, withColor } from '../layout/style.js';
import { cell, columns, headRow, row, withoutOrphans } from '../layout/table.js';
import { baseline, linesAt, textBlock } from '../layout/text.js';
import { heading } from './heading.js';
import { type Sheet, shownOption } from './sheet.js';

type Option = QuotationView['options'][number];

/** The price, large, and in words what it includes. */
const total = (sheet: Sheet, { totals }: Option): Block => {
  const { say, formats, shop, ruler } = sheet;
  const figure = formats.money(totals.total);
  const words = say({ key: 'document.withTax', params: { tax: shop.taxName } });
  const style = STYLE.figure;
  const leaf: Leaf = {
    role: 'P',
    marks: [
      ...linesAt(ruler, [figure], style, { x: 0, width: 0 }),
      {
        kind: 'text',
        text: words,
        x: ruler.width(figure, style) + 8,
        y: baseline(style),
        style: STYLE.muted,
      },
    ],
  };
  return block(style.leading, [leaf], { before: 20 });
};

/** Every alternative with what it costs. */
const alternatives = (sheet: Sheet): Block[] => {
  const { quotation, say, formats, shop, ruler, width } = sheet;
  const grid = columns(width, [
    { stretch: 1 },
    { width: 70, align: 'right' },
    { width: 80, align: 'right' },
    { width: 80, align: 'right' },
    { width: 90, align: 'right' },
  ]);
  const table: Table = { head: null };
  const titles = ['alternative', 'area', 'net'].map((name) => say({ key: `document.${name}` }));
  const rows = quotation.options.map(({ name, selected, totals }) =>
    row(
      ruler,
      grid,
      [
        {
          isHead: true,
          texts: [
            { text: name, style: STYLE.strong },
            ...(selected
              ? [{ text: say({ key: 'document.chosen' }), style: withColor(STYLE.smallStrong, COLOR.leaf) }]
              : []),
          ],
        },
        cell(formats.quantity(totals.area, 'm²')),
        cell(formats.money(totals.net)),
        cell(formats.money(totals.tax)),
        cell(formats.money(totals.total), STYLE.strong),
      ],
      { table },
    ),
  );
  return [
    ...heading(sheet, say({ key: 'document.alternatives' })),
    headRow(ruler, grid, [...titles, shop.taxName, say({ key: 'document.total' })], { table, before: 6 }),
    ...withoutOrphans(rows, false),
  ];
};

const wasMeasuredByCustomer = ({ quotation: { properties, vehicles } }: Sheet): boolean =>
  [...properties.flatMap(({ rooms }) => rooms), ...vehicles].some(({ openings }) =>
    openings.some(({ measuredBy }) => measuredBy === 'CUSTOMER'),
  );

/** What it costs, before everything that explains why. */
export const summary = (sheet: Sheet): Block[] => {
  const { quotation, say, ruler, width } = sheet;
  const option = shownOption(sheet);
  if (!option) return [];
  const several = quotation.options.length > 1;
  const decided = option.selected;
  const indicative = [say({ key: 'document.indicative' }), say({ key: 'document.indicativeWhy' })].join(' ');
  return [
    ...(several && !decided ? [] : [total(sheet, option)]),
    ...(several ? alternatives(sheet) : []),
    ...(wasMeasuredByCustomer(sheet)
      ? [
          textBlock(ruler, {
            role: 'P',
            text: indicative,
            style: withColor(STYLE.smallStrong, COLOR.heat),
            width,
            before: 6,
          }),
        ]
      : []),
  ];
};
