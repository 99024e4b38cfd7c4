import 'reflect-metadata';
import { paginate } from '../src/modules/documents/layout/paginate.js';
import { paperNamed, textHeight } from '../src/modules/documents/layout/paper.js';
import { Typefaces } from '../src/modules/documents/pdf/typefaces.js';
import { writePdf } from '../src/modules/documents/pdf/write-pdf.js';
import { footerOf } from '../src/modules/documents/sheet/footer.js';
import { quotationBlocks } from '../src/modules/documents/sheet/quotation-blocks.js';
import { sampleSheet } from './documents/sample-sheet.js';

const RUNS = 15;
const paper = paperNamed('LETTER');

/** CPU time of this process since it started, in milliseconds. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const make = async (fonts: Typefaces, openings: number, alternatives: number) => {
  const sheet = sampleSheet(fonts, openings, alternatives);
  const pages = paginate(quotationBlocks(sheet), textHeight(paper));
  const footer = footerOf(sheet, paper);
  const at = new Date(sheet.quotation.updatedAt);
  const printed = { title: 'Q', author: 'S', language: 'es', at, paper, pages, footer };
  return { bytes: await writePdf(fonts, printed), pages: pages.length };
};

const began = cpu();
const fonts = new Typefaces();
const opened = cpu() - began;
console.log(`fonts opened: ${opened.toFixed(0)} ms of CPU`);
for (const [openings, alternatives] of [
  [50, 1],
  [50, 3],
  [3, 1],
] as const) {
  const times: number[] = [];
  let made: Awaited<ReturnType<typeof make>> = { bytes: new Uint8Array(), pages: 0 };
  for (let run = 0; run < RUNS; run += 1) {
    const start = cpu();
    made = await make(fonts, openings, alternatives);
    times.push(cpu() - start);
  }
  const first = times[0] ?? 0;
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const size = `${made.pages} pages, ${Math.round(made.bytes.length / 1000)} kB`;
  console.log(
    `${openings} openings, ${alternatives} alternatives: ${size}; CPU first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms`,
  );
}
