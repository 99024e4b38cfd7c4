import type { ProductView } from '../../catalog/index.js';
import type { Block, Mark, Table } from '../layout/block.js';
import { COLOR, STYLE } from '../layout/style.js';
import { type Cell, cell, columns, headRow, row, withoutOrphans } from '../layout/table.js';
import { heading } from './heading.js';
import type { Sheet } from './sheet.js';

/** A beam that the film splits: what of a hundred it lets in or holds back. */
const beam = (share: number, width: number, color: string): Mark[] => [
  { kind: 'path', path: `M0 2H${width}V5H0Z`, fill: COLOR.line },
  { kind: 'path', path: `M0 2H${(width * share) / 100}V5H0Z`, fill: color },
];

/** The films that any alternative uses, each once. */
export const filmsOf = ({ quotation, films }: Sheet): ProductView[] =>
  [...new Set(quotation.options.flatMap(({ lines }) => lines.map(({ productId }) => productId)))].flatMap(
    (id) => films.get(id) ?? [],
  );

const FIGURE_WIDTH = 74;

/** What each film does to light, heat and ultraviolet, as its maker publishes it. */
export const filmFigures = (sheet: Sheet): Block[] => {
  const { say, formats, ruler, width } = sheet;
  const films = filmsOf(sheet);
  if (films.length === 0) return [];
  const grid = columns(width, [
    { stretch: 1 },
    { width: FIGURE_WIDTH },
    { width: FIGURE_WIDTH },
    { width: FIGURE_WIDTH },
    { width: 56, align: 'right' },
  ]);
  const table: Table = { head: null };
  const figure = (value: number | null, color: string): Cell =>
    value === null
      ? cell('–', STYLE.cellMuted)
      : {
          texts: [{ text: formats.percent(value), style: STYLE.cellStrong }],
          drawing: { marks: beam(value, FIGURE_WIDTH, color), height: 6 },
        };
  const rows = films.map(({ name, sku, specifications }) => {
    const { visibleLightTransmission, heatRejection, uvProtection, warrantyYears: count } = specifications;
    return row(
      ruler,
      grid,
      [
        {
          isHead: true,
          texts: [
            { text: name, style: STYLE.cellStrong },
            { text: sku, style: STYLE.cellMuted },
          ],
        },
        figure(visibleLightTransmission, COLOR.sun),
        figure(heatRejection, COLOR.heat),
        figure(uvProtection, COLOR.sky),
        count === null ? cell('–', STYLE.cellMuted) : cell(say({ key: 'document.years', params: { count } })),
      ],
      { table },
    );
  });
  const titles = ['film', 'light', 'heat', 'uv', 'warranty'].map((name) => say({ key: `document.${name}` }));
  return [
    ...heading(sheet, say({ key: 'document.films' })),
    headRow(ruler, grid, titles, { table, before: 6 }),
    ...withoutOrphans(rows, false),
  ];
};
