import { type Block, block, type Leaf } from '../layout/block.js';
import { COLOR, STYLE, withColor } from '../layout/style.js';
import { linesAt, textBlock } from '../layout/text.js';
import { smallHeading } from './heading.js';
import type { Sheet } from './sheet.js';

const LINE_GAP = 18;

/** Lines to write on, side by side, each with what belongs there. */
export const writingLines = (
  { ruler, width }: Pick<Sheet, 'ruler' | 'width'>,
  names: readonly string[],
): Block => {
  const each = (width - LINE_GAP * (names.length - 1)) / names.length;
  const leaves = names.map((name, index): Leaf => {
    const x = index * (each + LINE_GAP);
    return { role: 'P', marks: linesAt(ruler, [name], STYLE.smallMuted, { x, width: each }, 3) };
  });
  const path = names
    .map((_, index) => `M${index * (each + LINE_GAP)} 0H${index * (each + LINE_GAP) + each}`)
    .join('');
  const lines: Leaf = { role: null, marks: [{ kind: 'path', path, stroke: COLOR.ink, lineWidth: 0.7 }] };
  return block(14, [lines, ...leaves], { before: 36 });
};

/** Who accepted, when, from where and how the shop knows. */
const accepted = (sheet: Sheet): Block[] => {
  const { quotation, say, formats, ruler, width } = sheet;
  const { acceptance, decidedAt, options } = quotation;
  const { name, channel, ip } = acceptance ?? { name: null, channel: null, ip: null };
  const chosen = options.find(({ selected }) => selected)?.name;
  const moment =
    decidedAt && say({ key: 'document.acceptedAt', params: { moment: formats.moment(decidedAt) } });
  const from = ip && say({ key: 'document.acceptedFrom', params: { ip } });
  const how =
    channel &&
    say({ key: 'document.channel', params: { channel: say({ key: `document.channel.${channel}` }) } });
  const facts = [
    chosen ? say({ key: 'document.acceptedOption', params: { name: chosen } }) : null,
    [moment, from].filter(Boolean).join(', '),
    how,
  ];
  const who =
    name === null ? say({ key: 'document.accepted' }) : say({ key: 'document.acceptedBy', params: { name } });
  return [
    textBlock(ruler, {
      role: 'P',
      text: who,
      style: withColor(STYLE.name, COLOR.leaf),
      width,
      before: 6,
      keepWithNext: true,
    }),
    ...facts
      .filter((text) => text !== null && text !== '')
      .map((text) =>
        textBlock(ruler, { role: 'P', text: text ?? '', style: STYLE.body, width, keepWithNext: true }),
      ),
  ];
};

/** Where the customer signs; once the quotation is accepted, how that was done. Nothing for one that is over. */
export const signature = (sheet: Sheet): Block[] => {
  const { quotation, say, ruler, width } = sheet;
  const title = smallHeading(sheet, say({ key: 'document.acceptance' }));
  if (quotation.status === 'CONFIRMED') return [...title, ...accepted(sheet)];
  if (quotation.status === 'REJECTED' || quotation.status === 'EXPIRED') return [];
  const lead = say({ key: 'document.acceptLead' });
  return [
    ...title,
    textBlock(ruler, { role: 'P', text: lead, style: STYLE.body, width, before: 2, keepWithNext: true }),
    writingLines(
      sheet,
      ['name', 'signature', 'date'].map((one) => say({ key: `document.${one}` })),
    ),
  ];
};
