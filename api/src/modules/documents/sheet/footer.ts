import type { Leaf } from '../layout/block.js';
import { MARGIN, type Paper } from '../layout/paper.js';
import { COLOR, STYLE } from '../layout/style.js';
import { linesAt } from '../layout/text.js';
import type { Sheet } from './sheet.js';

/** Whose document it is and which page, at the bottom of each. */
export const footerOf =
  ({ shop, quotation, say, ruler, width }: Sheet, { height }: Paper) =>
  (page: number, pages: number): Leaf => {
    const y = height - MARGIN.bottom + 22;
    const x = MARGIN.side;
    const left = [
      shop.name,
      quotation.number,
      say({ key: 'document.revision', params: { revision: quotation.revision } }),
    ].join(' · ');
    const right = say({ key: 'document.page', params: { page, pages } });
    return {
      role: null,
      marks: [
        { kind: 'path', path: `M${x} ${y - 6}H${x + width}`, stroke: COLOR.line, lineWidth: 0.5 },
        ...linesAt(ruler, [left], STYLE.cellMuted, { x, width }, y),
        ...linesAt(ruler, [right], STYLE.cellMuted, { x, width, align: 'right' }, y),
      ],
    };
  };
