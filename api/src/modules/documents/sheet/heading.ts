import type { Block } from '../layout/block.js';
import { STYLE } from '../layout/style.js';
import { textBlock } from '../layout/text.js';
import type { Sheet } from './sheet.js';

/** A heading of what holds for every quotation, which is read after all else. */
export const smallHeading = ({ ruler, width }: Sheet, text: string): Block[] => [
  textBlock(ruler, { role: 'H2', text, style: STYLE.closing, width, before: 14, keepWithNext: true }),
];

/** A section's heading, never apart from what it stands over, with a sentence about it. */
export const heading = ({ ruler, width }: Sheet, text: string, lead = ''): Block[] => {
  const keepWithNext = true;
  return [
    textBlock(ruler, { role: 'H2', text, style: STYLE.heading, width, before: 20, keepWithNext }),
    ...(lead
      ? [textBlock(ruler, { role: 'P', text: lead, style: STYLE.smallMuted, width, before: 1, keepWithNext })]
      : []),
  ];
};
