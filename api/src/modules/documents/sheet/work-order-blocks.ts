import { Decimal, sum } from '../../../kernel/decimal.js';
import { type Block, block, type Mark, type Table } from '../layout/block.js';
import { COLOR, STYLE, withColor } from '../layout/style.js';
import { type Cell, cell, columns, headRow, row, withoutOrphans } from '../layout/table.js';
import { textBlock } from '../layout/text.js';
import { drawings } from './drawings.js';
import { heading } from './heading.js';
import { letterhead } from './letterhead.js';
import { sizeOf, stripesOf } from './lines.js';
import { type NumberedOpening, placesOf, type Sheet, shownOption } from './sheet.js';
import { writingLines } from './signature.js';

const BOX: readonly Mark[] = [{ kind: 'path', path: 'M1 1H11V11H1Z', stroke: COLOR.ink, lineWidth: 0.9 }];
const box: Cell = { texts: [], drawing: { marks: BOX, height: 12 } };

const FLAGS = ['difficultAccess', 'curvedGlass', 'extremeWeather', 'removeOldFilm'] as const;

/** What an installer has to know before going there. */
const flagsOf = ({ say }: Sheet, { opening }: NumberedOpening): string =>
  [
    ...FLAGS.filter((flag) => opening[flag]),
    ...(opening.measuredBy === 'CUSTOMER' ? ['measuredByCustomer'] : []),
  ]
    .map((flag) => say({ key: `document.order.${flag}` }))
    .join(', ');

/** How much of each film to take along. */
const materials = (sheet: Sheet): Block[] => {
  const { say, formats, ruler, width } = sheet;
  const lines = shownOption(sheet)?.lines ?? [];
  const grid = columns(width, [
    { width: 20 },
    { stretch: 1 },
    { width: 100, align: 'right' },
    { width: 100, align: 'right' },
  ]);
  const table: Table = { head: null };
  const total = (of: readonly (typeof lines)[number][], field: 'baseQuantity' | 'quantity') =>
    sum(of.map((line) => Decimal.parse(line[field]))).toString();
  const rows = [...Map.groupBy(lines, ({ sku, unit }) => `${sku} ${unit}`).values()].map((of) => {
    const [first] = of;
    const unit = first?.unit === 'LINEAR_METER' ? 'm' : 'm²';
    return row(
      ruler,
      grid,
      [
        box,
        {
          isHead: true,
          texts: [
            { text: first?.productName ?? '', style: STYLE.cellStrong },
            { text: first?.sku ?? '', style: STYLE.cellMuted },
          ],
        },
        cell(formats.quantity(total(of, 'baseQuantity'), unit)),
        cell(formats.quantity(total(of, 'quantity'), unit), STYLE.cellStrong),
      ],
      { table },
    );
  });
  const titles = [
    '',
    say({ key: 'document.film' }),
    say({ key: 'document.quantity' }),
    say({ key: 'document.order.withWaste' }),
  ];
  return [
    ...heading(sheet, say({ key: 'document.order.materials' })),
    headRow(ruler, grid, titles, { table, before: 6 }),
    ...withoutOrphans(rows, false),
  ];
};

/** Every opening with its film, to be ticked off. */
const openings = (sheet: Sheet): Block[] => {
  const { say, ruler, width } = sheet;
  const option = shownOption(sheet);
  if (!option) return [];
  const grid = columns(width, [{ width: 20 }, { width: 20 }, { stretch: 4 }, { stretch: 4 }, { stretch: 3 }]);
  const table: Table = { head: null };
  const rows = placesOf(sheet).flatMap((place) =>
    place.openings.map((numbered) => {
      const { opening, number } = numbered;
      const films = option.lines.filter(({ openingId }) => openingId === opening.id);
      const kind = say({ key: `document.opening.${opening.type}` });
      return row(
        ruler,
        grid,
        [
          box,
          cell(String(number), STYLE.cellStrong),
          {
            isHead: true,
            texts: [
              { text: opening.label ?? kind, style: STYLE.cellStrong },
              {
                text: [place.title, opening.label === null ? null : kind].filter(Boolean).join(' · '),
                style: STYLE.cellMuted,
              },
              { text: sizeOf(sheet, numbered), style: STYLE.cell },
            ],
          },
          {
            texts: films.flatMap(({ productName, sku }) => [
              { text: productName, style: STYLE.cell },
              {
                text: [sku, stripesOf(sheet, opening.id, option.name)].filter(Boolean).join(' · '),
                style: STYLE.cellMuted,
              },
            ]),
          },
          cell(flagsOf(sheet, numbered), withColor(STYLE.cell, COLOR.heat)),
        ],
        { table },
      );
    }),
  );
  const titles = ['number', 'glass', 'film', 'order.checks'].map((one) => say({ key: `document.${one}` }));
  return [
    ...heading(sheet, say({ key: 'document.order.openings' })),
    headRow(ruler, grid, ['', ...titles], { table, before: 6 }),
    ...withoutOrphans(rows, false),
  ];
};

const RULED = 5;

/** Room for what turns out on site. */
const notes = (sheet: Sheet): Block[] => {
  const { say, width } = sheet;
  const path = Array.from({ length: RULED }, (_, index) => `M0 ${(index + 1) * 20}H${width}`).join('');
  const marks: Mark[] = [{ kind: 'path', path, stroke: COLOR.line, lineWidth: 0.7 }];
  return [
    ...heading(sheet, say({ key: 'document.order.notes' })),
    block(RULED * 20, [{ role: null, marks }], { keepWithNext: true }),
    writingLines(
      sheet,
      ['order.installer', 'order.received', 'date'].map((one) => say({ key: `document.${one}` })),
    ),
  ];
};

/** What the installers take along: everything but prices. */
export const workOrderBlocks = (sheet: Sheet): Block[] => {
  const { quotation, say, ruler, width } = sheet;
  const option = shownOption(sheet);
  const kind = say({ key: 'document.workOrder' });
  const title = say({ key: 'document.order.title', params: { name: quotation.customer.name } });
  const said = [
    ...(quotation.status === 'CONFIRMED' ? [] : [say({ key: 'document.order.notAccepted' })]),
    ...(option && quotation.options.length > 1
      ? [say({ key: 'document.order.chosen', params: { name: option.name } })]
      : []),
  ].join(' ');
  return [
    ...letterhead(sheet, { kind, title }),
    ...(said
      ? [
          textBlock(ruler, {
            role: 'P',
            text: said,
            style: withColor(STYLE.strong, COLOR.heat),
            width,
            before: 12,
          }),
        ]
      : []),
    ...materials(sheet),
    ...openings(sheet),
    ...drawings(sheet),
    ...notes(sheet),
  ];
};
