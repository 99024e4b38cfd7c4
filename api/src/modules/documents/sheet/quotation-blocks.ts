import type { Block } from '../layout/block.js';
import { closing } from './closing.js';
import { drawings } from './drawings.js';
import { filmFigures } from './films.js';
import { letterhead } from './letterhead.js';
import { detail } from './lines.js';
import type { Sheet } from './sheet.js';
import { signature } from './signature.js';
import { summary } from './summary.js';

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
    ...closing(sheet),
    ...signature(sheet),
  ];
};
