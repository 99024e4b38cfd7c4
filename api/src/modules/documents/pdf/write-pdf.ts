import { setImmediate as others } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Leaf } from '../layout/block.js';
import type { Placed } from '../layout/paginate.js';
import type { Paper } from '../layout/paper.js';
import { MARGIN } from '../layout/paper.js';
import { drawMarks } from './draw.js';
import { Structure } from './structure.js';
import type { Typefaces } from './typefaces.js';

export interface Printed {
  readonly title: string;
  readonly author: string;
  /** es or en. */
  readonly language: string;
  /** When what it says was so: the same document has the same bytes whenever it is made. */
  readonly at: Date;
  readonly paper: Paper;
  readonly pages: readonly (readonly Placed[])[];
  /** At the bottom of a page, counted from 1; from the upper left corner of the paper. */
  readonly footer: (page: number, pages: number) => Leaf;
}

type Pdf = PDFKit.PDFDocument;
type Origin = readonly [x: number, y: number];

/** Outside the structure: decoration, page numbers, and heads that were read on the page before. */
const drawArtifact = (pdf: Pdf, fonts: Typefaces, { marks }: Leaf, origin: Origin): void => {
  pdf.markContent('Artifact', { type: 'Layout' });
  drawMarks(pdf, fonts, marks, origin);
  pdf.endMarkedContent();
};

const drawPage = (pdf: Pdf, fonts: Typefaces, structure: Structure, page: readonly Placed[]): void => {
  for (const { block, y, repeated } of page) {
    const origin: Origin = [MARGIN.side, MARGIN.top + y];
    const place = repeated ? null : structure.placeOf(block);
    for (const leaf of block.leaves) {
      const element = place && structure.elementOf(leaf, place);
      if (!element || leaf.role === null) {
        drawArtifact(pdf, fonts, leaf, origin);
        continue;
      }
      const content = pdf.markStructureContent(leaf.role);
      drawMarks(pdf, fonts, leaf.marks, origin);
      pdf.endMarkedContent();
      element.add(content);
      for (const mark of leaf.marks) {
        if (mark.kind !== 'link') continue;
        const { x, y: down, width, height, url } = mark;
        pdf.link(origin[0] + x, origin[1] + down, width, height, url, {
          structParent: element,
        });
      }
    }
  }
};

/** Writes pages as a PDF with tags and subsets of its fonts. Others have their turn between two pages. */
export const writePdf = async (fonts: Typefaces, printed: Printed): Promise<Uint8Array> => {
  const { title, author, language, at, paper, pages, footer } = printed;
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size: [paper.width, paper.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: author, Creator: 'Lámina', CreationDate: at, ModDate: at },
  });
  const pieces: Uint8Array[] = [];
  pdf.on('data', (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject));
  for (const [name, font] of fonts.fonts) pdf.registerFont(name, font);
  const structure = new Structure(pdf);
  for (const [index, page] of pages.entries()) {
    pdf.addPage();
    drawPage(pdf, fonts, structure, page);
    drawArtifact(pdf, fonts, footer(index + 1, pages.length), [0, 0]);
    await others();
  }
  structure.end();
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
};
