import { encode } from 'uqr';
import { type Block, block, type Leaf } from '../layout/block.js';
import { COLOR, STYLE, withColor } from '../layout/style.js';
import { breakLines, flowingText, linesAt } from '../layout/text.js';
import { filmsOf } from './films.js';
import { smallHeading } from './heading.js';
import type { Sheet } from './sheet.js';

/** Lines longer than this are hard to read. */
const MEASURE = 430;

const paragraph = (sheet: Sheet, title: string, text: string): Block[] => [
  ...smallHeading(sheet, title),
  ...flowingText(sheet.ruler, text, STYLE.body, { width: Math.min(sheet.width, MEASURE), before: 2 }),
];

/** How long the makers of its films answer for them; nothing when none says so. */
const warranty = (sheet: Sheet): Block[] => {
  const { say } = sheet;
  const films = filmsOf(sheet).flatMap(({ name, specifications: { warrantyYears: count } }) =>
    count === null ? [] : [`${name}, ${say({ key: 'document.years', params: { count } })}`],
  );
  if (films.length === 0) return [];
  const text = say({ key: 'document.warrantyText', params: { films: films.join('; ') } });
  return paragraph(sheet, say({ key: 'document.warranty' }), text);
};

const QR_SIZE = 84;

/** The private link as a picture for telephones, and to click on. */
const online = (sheet: Sheet, link: string): Block[] => {
  const { quotation, say, ruler, width } = sheet;
  const isOpen = quotation.status === 'PENDING';
  const { data, size } = encode(link, { ecc: 'M', border: 2 });
  const dot = QR_SIZE / size;
  const path = data
    .flatMap((line, y) =>
      line.map((dark, x) =>
        dark ? `M${x * dot} ${y * dot}H${(x + 1) * dot}V${(y + 1) * dot}H${x * dot}Z` : '',
      ),
    )
    .join('');
  const column = { x: QR_SIZE + 14, width: Math.min(width - QR_SIZE - 14, 330) };
  const lead = breakLines(
    ruler,
    say({ key: isOpen ? 'document.onlineLead' : 'document.onlineOver' }),
    STYLE.body,
    column.width,
  );
  const words = say({ key: 'document.openLink' });
  const style = withColor(STYLE.strong, COLOR.link);
  const y = 8 + lead.length * STYLE.body.leading + 6;
  const leaves: Leaf[] = [
    {
      role: 'Figure',
      alt: say({ key: 'document.qr' }),
      marks: [{ kind: 'path', path, fill: COLOR.ink }],
    },
    { role: 'P', marks: linesAt(ruler, lead, STYLE.body, column, 8) },
    {
      role: 'Link',
      marks: [
        ...linesAt(ruler, [words], style, column, y),
        {
          kind: 'link',
          url: link,
          x: column.x,
          y,
          width: ruler.width(words, style),
          height: style.leading,
        },
      ],
    },
  ];
  return [
    ...smallHeading(sheet, say({ key: isOpen ? 'document.online' : 'document.onlineSee' })),
    block(QR_SIZE, leaves, { before: 6 }),
  ];
};

/** What holds for every quotation of the shop, in sections; of all this only what there is. */
export const closing = (sheet: Sheet): Block[][] => {
  const { quotation, shop, link, say } = sheet;
  const terms = quotation.acceptance?.terms?.text ?? shop.terms;
  return [
    warranty(sheet),
    terms ? paragraph(sheet, say({ key: 'document.terms' }), terms) : [],
    shop.bankDetails ? paragraph(sheet, say({ key: 'document.bank' }), shop.bankDetails) : [],
    link ? online(sheet, link) : [],
  ].filter((section) => section.length > 0);
};
