import { type Block, block, type Leaf, type Mark, type Role } from '../layout/block.js';
import { COLOR, STYLE, type TextStyle, withColor } from '../layout/style.js';
import { breakLines, type Column, flowingText, linesAt, textBlock } from '../layout/text.js';
import type { Sheet } from './sheet.js';

/** A pane with a film that is being laid on it, in the upper left corner: the light comes from there. */
const PANE: readonly Mark[] = [
  { kind: 'path', path: 'M0 0H22V26H0Z', fill: COLOR.sky, opacity: 0.16 },
  { kind: 'path', path: 'M0 26V10L22 2V26Z', fill: COLOR.sun, opacity: 0.75 },
  { kind: 'path', path: 'M0 26V18L22 12V26Z', fill: COLOR.ink, opacity: 0.55 },
  { kind: 'path', path: 'M1 25V1H21', stroke: COLOR.white, lineWidth: 0.8 },
  { kind: 'path', path: 'M0 0H22V26H0Z', stroke: COLOR.ink, lineWidth: 1 },
];
const PANE_WIDTH = 32;

const STATUS_COLOR: Readonly<Record<string, string>> = {
  DRAFT: COLOR.heat,
  CONFIRMED: COLOR.leaf,
  REJECTED: COLOR.clay,
  EXPIRED: COLOR.clay,
};

interface Line {
  readonly text: string;
  readonly style: TextStyle;
}

/** Lines of several styles under each other, and how high they are together. */
const stack = (
  { ruler }: Sheet,
  lines: readonly Line[],
  column: Column,
): { readonly marks: Mark[]; readonly height: number } => {
  const marks: Mark[] = [];
  let height = 0;
  for (const { text, style } of lines.filter((line) => line.text !== '')) {
    const broken = breakLines(ruler, text, style, column.width);
    marks.push(...linesAt(ruler, broken, style, column, height));
    height += broken.length * style.leading;
  }
  return { marks, height };
};

/** Who sends the document, and which one it is. */
const sender = (sheet: Sheet, kind: string): Block => {
  const { shop, quotation, say, width } = sheet;
  const { number, revision, status } = quotation;
  const half = width * 0.58;
  const taxId = shop.taxId && [shop.taxIdLabel, shop.taxId].filter(Boolean).join(' ');
  const legalName = shop.legalName !== shop.name ? shop.legalName : null;
  const contact = [shop.phone ?? shop.whatsapp, shop.email].filter(Boolean).join(' · ');
  const left = stack(
    sheet,
    [
      { text: shop.name, style: STYLE.name },
      { text: legalName ?? '', style: STYLE.smallMuted },
      { text: taxId ?? '', style: STYLE.smallMuted },
      {
        text: (shop.address ?? '').split('\n').slice(0, MOST_ADDRESS_LINES).join('\n'),
        style: STYLE.smallMuted,
      },
      { text: contact, style: STYLE.smallMuted },
    ],
    { x: PANE_WIDTH, width: half - PANE_WIDTH },
  );
  // Waiting for an answer is what quotations do: nothing to say of it.
  const standing = status === 'PENDING' ? '' : say({ key: `document.status.${status}` });
  const right = stack(
    sheet,
    [
      { text: kind, style: STYLE.smallMuted },
      { text: number, style: STYLE.name },
      { text: say({ key: 'document.revision', params: { revision } }), style: STYLE.smallMuted },
      { text: standing, style: withColor(STYLE.smallStrong, STATUS_COLOR[status] ?? COLOR.muted) },
    ],
    { x: half, width: width - half, align: 'right' },
  );
  const height = Math.max(left.height, right.height, 28) + 10;
  const line: Mark = { kind: 'path', path: `M0 ${height}H${width}`, stroke: COLOR.ink, lineWidth: 1.5 };
  const leaves: Leaf[] = [
    { role: null, marks: [...PANE, line] },
    { role: 'P', marks: left.marks },
    { role: 'P', marks: right.marks },
  ];
  return block(height, leaves, { keepWithNext: true });
};

/** More would fill the page. */
const MOST_ADDRESSES = 4;
const MOST_ADDRESS_LINES = 6;

const addressesOf = ({ quotation, say }: Sheet): string => {
  const all = quotation.properties.flatMap(({ address }) =>
    address
      ? [[address.line1, address.line2, address.district, address.region].filter(Boolean).join(', ')]
      : [],
  );
  const known = [...new Set(all.filter(Boolean))];
  const count = known.length - MOST_ADDRESSES;
  const more = count > 0 ? [say({ key: 'document.more', params: { count } })] : [];
  return [...known.slice(0, MOST_ADDRESSES), ...more].join('\n');
};

/** How many stand side by side, whether there are so many or not: they line up over each other. */
const FACTS = 3;

/** Short facts side by side, each under its name; those that are not known take no room. */
const facts = (sheet: Sheet, given: readonly (readonly [name: string, value: string])[]): Block => {
  const { width } = sheet;
  const known = given.filter(([, value]) => value !== '');
  const each = (width - 16 * (FACTS - 1)) / FACTS;
  let height = 0;
  const leaves = known.map(([name, value], index): Leaf => {
    const lines: Line[] = [
      { text: name, style: STYLE.smallMuted },
      { text: value, style: STYLE.body },
    ];
    const { marks, height: own } = stack(sheet, lines, { x: index * (each + 16), width: each });
    height = Math.max(height, own);
    return { role: 'P' as Role, marks };
  });
  return block(height, leaves, { before: 12 });
};

/** What stands at the top of the first page: who, for whom, where, when. */
export const letterhead = (
  sheet: Sheet,
  { kind, title }: { readonly kind: string; readonly title: string },
): Block[] => {
  const { quotation, say, formats, ruler, width } = sheet;
  const { customer, submittedAt, createdAt, expiresAt, notes } = quotation;
  const who = [customer.name, customer.taxId, customer.businessActivity].filter(Boolean).join('\n');
  const contact = [customer.email, customer.phone ?? customer.whatsapp].filter(Boolean).join('\n');
  const named = (key: string, value: string) => [say({ key: `document.${key}` }), value] as const;
  return [
    sender(sheet, kind),
    textBlock(ruler, { role: 'H1', text: title, style: STYLE.title, width, before: 18, keepWithNext: true }),
    facts(sheet, [named('for', who), named('contact', contact), named('where', addressesOf(sheet))]),
    facts(sheet, [
      named('date', formats.day(submittedAt ?? createdAt)),
      named('validUntil', expiresAt ? formats.day(expiresAt) : ''),
    ]),
    ...(notes
      ? [
          textBlock(ruler, {
            role: 'P',
            text: say({ key: 'document.note' }),
            style: STYLE.smallMuted,
            width,
            before: 12,
            keepWithNext: true,
          }),
          ...flowingText(ruler, notes, STYLE.body, { width: Math.min(width, 420) }),
        ]
      : []),
  ];
};
