import { type Block, keptWithNext } from '../layout/block.js';
import { closing } from './closing.js';
import { drawings } from './drawings.js';
import { filmFigures } from './films.js';
import { letterhead } from './letterhead.js';
import { detail } from './lines.js';
import type { Sheet } from './sheet.js';
import { signature } from './signature.js';
import { summary } from './summary.js';

/** As much as makes clear what is signed, and never a whole page. */
const SIGNED_WITH = 10;

/** A signature never stands on a page by itself: the end of what comes before goes with it. */
const withSignature = (sections: readonly Block[][], signed: readonly Block[]): Block[] => {
  const blocks = sections.flat();
  if (signed.length === 0) return blocks;
  const last = Math.min(sections.at(-1)?.length ?? 0, SIGNED_WITH);
  const kept = blocks.length - last;
  return [...blocks.slice(0, kept), ...keptWithNext(blocks.slice(kept)), ...signed];
};

/** A quotation from top to bottom. */
export const quotationBlocks = (sheet: Sheet): Block[] => {
  const { quotation, say } = sheet;
  const kind = say({ key: 'document.quotation' });
  const title = say({ key: 'document.title', params: { name: quotation.customer.name } });
  return [
    ...letterhead(sheet, { kind, title }),
    ...summary(sheet),
    ...drawings(sheet),
    ...filmFigures(sheet),
    ...detail(sheet),
    ...withSignature(closing(sheet), signature(sheet)),
  ];
};
