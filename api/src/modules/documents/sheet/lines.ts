import type { QuotationView } from '../../quotations/index.js';
import type { Block, Table } from '../layout/block.js';
import { STYLE } from '../layout/style.js';
import { cell, columns, headRow, row, withoutOrphans } from '../layout/table.js';
import { heading } from './heading.js';
import { itemOf, type NumberedOpening, placesOf, type Sheet } from './sheet.js';
import { totalsBlocks } from './totals.js';

type Option = QuotationView['options'][number];

/** How many of an opening there are, and how large each is. */
export const sizeOf = ({ say, formats }: Sheet, { opening }: NumberedOpening): string => {
  const { width, height, quantity: count } = opening;
  const params = { count, width: formats.metres(width), height: formats.metres(height) };
  return say({ key: count > 1 ? 'document.sizes' : 'document.size', params });
};

/** How a film sold by the metre is laid. */
export const stripesOf = (sheet: Sheet, openingId: string, option: string): string => {
  const { say, formats } = sheet;
  const stripes = itemOf(sheet, openingId, option)?.stripes;
  if (!stripes) return '';
  const { direction, count, width } = stripes;
  const words = say({ key: `document.stripes.${direction}`, params: { count } });
  return width === null
    ? words
    : say({ key: 'document.stripesOf', params: { stripes: words, width: formats.metres(width) } });
};

/** Beside each other where there is room. */
const whereAndSize = (
  sheet: Sheet,
  found: (NumberedOpening & { readonly place: string }) | undefined,
  width: number,
): string[] => {
  if (!found) return [];
  const size = sizeOf(sheet, found);
  const both = `${found.place} · ${size}`;
  return sheet.ruler.width(both, STYLE.cellMuted) <= width ? [both] : [found.place, size];
};

/** Every line of an alternative, and what they come to. */
const optionLines = (sheet: Sheet, { name, lines, totals }: Option, title: string): Block[] => {
  const { say, formats, ruler, width } = sheet;
  const where = new Map(
    placesOf(sheet).flatMap((place) =>
      place.openings.map((numbered) => [numbered.opening.id, { ...numbered, place: place.title }] as const),
    ),
  );
  const grid = columns(width, [
    { width: 20 },
    { stretch: 4 },
    { stretch: 3 },
    { width: 54, align: 'right' },
    { width: 64, align: 'right' },
    { width: 64, align: 'right' },
    { width: 68, align: 'right' },
  ]);
  const table: Table = { head: null };
  const rows = lines.map((line) => {
    const found = line.openingId === null ? undefined : where.get(line.openingId);
    const what = line.openingLabel ?? (found && say({ key: `document.opening.${found.opening.type}` })) ?? '';
    const unit = line.unit === 'LINEAR_METER' ? 'm' : 'm²';
    return row(
      ruler,
      grid,
      [
        cell(String(found?.number ?? line.position), STYLE.cellMuted),
        {
          isHead: true,
          texts: [
            { text: what, style: STYLE.cell },
            ...whereAndSize(sheet, found, grid[1]?.width ?? 0).map((text) => ({
              text,
              style: STYLE.cellMuted,
            })),
          ],
        },
        {
          texts: [
            { text: line.productName, style: STYLE.cell },
            {
              text: line.openingId === null ? '' : stripesOf(sheet, line.openingId, name),
              style: STYLE.cellMuted,
            },
          ],
        },
        cell(formats.quantity(line.quantity, unit)),
        cell(formats.money(line.materialCost)),
        cell(formats.money(line.installationCost)),
        cell(formats.money(line.subtotal)),
      ],
      { table },
    );
  });
  const titles = ['number', 'glass', 'film', 'quantity', 'material', 'installation', 'subtotal'];
  return [
    ...heading(sheet, title),
    headRow(
      ruler,
      grid,
      titles.map((one) => say({ key: `document.${one}` })),
      { table, before: 6 },
    ),
    ...withoutOrphans(rows, true),
    ...totalsBlocks(sheet, totals),
  ];
};

/** The lines of the chosen alternative, or of each while none is chosen. */
export const detail = (sheet: Sheet): Block[] => {
  const { quotation, say } = sheet;
  const chosen = quotation.options.filter(({ selected }) => selected);
  const shown = chosen.length > 0 ? chosen : quotation.options;
  return shown.flatMap((option) =>
    optionLines(
      sheet,
      option,
      option.name === ''
        ? say({ key: 'document.detail' })
        : say({ key: 'document.detailOf', params: { name: option.name } }),
    ),
  );
};
