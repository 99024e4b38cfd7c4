import type { Mark, PathMark, TextMark } from '../layout/block.js';
import type { Typefaces } from './typefaces.js';

type Pdf = PDFKit.PDFDocument;

const drawText = (pdf: Pdf, fonts: Typefaces, { text, x, y, style, upwards }: TextMark): void => {
  pdf.save();
  if (upwards) pdf.rotate(-90, { origin: [x, y] });
  pdf.fillColor(style.color).fontSize(style.size);
  let at = x;
  for (const run of fonts.runs(text, style.face)) {
    pdf.font(run.font);
    pdf.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' });
    at += fonts.width(run.text, style);
  }
  pdf.restore();
};

const drawPath = (pdf: Pdf, { path, fill, opacity = 1, stroke, lineWidth = 0.75, dash }: PathMark): void => {
  pdf.save();
  if (fill) pdf.path(path).fillColor(fill).fillOpacity(opacity).fill();
  if (stroke) {
    pdf.path(path).lineWidth(lineWidth).strokeColor(stroke);
    if (dash) pdf.dash(dash[0], { space: dash[1] });
    pdf.stroke();
  }
  pdf.restore();
};

/** Draws marks from an origin on the page. Where links lead is said beside them, see write-pdf.ts. */
export const drawMarks = (
  pdf: Pdf,
  fonts: Typefaces,
  marks: readonly Mark[],
  [x, y]: readonly [number, number],
): void => {
  const paths = marks.filter((mark) => mark.kind === 'path');
  if (paths.length > 0) {
    pdf.save().translate(x, y);
    for (const mark of paths) drawPath(pdf, mark);
    pdf.restore();
  }
  const texts = marks.filter((mark) => mark.kind === 'text');
  for (const [index, mark] of texts.entries()) {
    // Read aloud or copied, lines would run into each other.
    const text = index < texts.length - 1 ? `${mark.text} ` : mark.text;
    drawText(pdf, fonts, { ...mark, text, x: mark.x + x, y: mark.y + y });
  }
};
