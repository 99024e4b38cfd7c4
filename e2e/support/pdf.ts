import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Runs one of poppler's programs on a PDF. */
const poppler = async (program: string, args: readonly string[], pdf: Uint8Array): Promise<string> => {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => {}).end(pdf);
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  // It draws what it can of a broken file, and says so here.
  if (complaints !== '') throw new Error(`${program}: ${complaints}`);
  return output;
};

/** Its text as it is laid out, page by page. */
export const pagesOf = async (pdf: Uint8Array): Promise<string[]> =>
  (await poppler('pdftotext', ['-layout', '-', '-'], pdf)).split('\f').slice(0, -1);

/** Its text as one reads it, on one line. */
export const textOf = async (pdf: Uint8Array): Promise<string> =>
  (await pagesOf(pdf)).join('\n').replace(/\s+/g, ' ');

/** Title, size of the page, tags and so on, by their names. */
export const factsOf = async (pdf: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const lines = (await poppler('pdfinfo', ['-'], pdf)).trim().split('\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
};

/** The tree of its tags, with the text that each holds. */
export const structureOf = (pdf: Uint8Array): Promise<string> =>
  poppler('pdfinfo', ['-struct-text', '-'], pdf);

/** Where its links lead. */
export const linksIn = async (pdf: Uint8Array): Promise<string[]> =>
  (await poppler('pdfinfo', ['-url', '-'], pdf)).match(/https?:\S+/g) ?? [];

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly unicode: boolean;
}

export const fontsOf = async (pdf: Uint8Array): Promise<PdfFont[]> => {
  const [, , ...rows] = (await poppler('pdffonts', ['-'], pdf)).trimEnd().split('\n');
  return rows.map((row) => {
    const [name = '', ...columns] = row.trim().split(/\s+/);
    // From the end: object and generation, then whether it has a table of letters, is a subset, is embedded.
    const [unicode, subset, embedded] = columns.slice(-5, -2).reverse();
    return { name, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
  });
};
