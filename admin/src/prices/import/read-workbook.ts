import { strFromU8, unzipSync } from 'fflate';
import type { Cell } from './price-rows';

/** Unpacked, of all parts that are read: far beyond what 1,000 rows need, and far below what hurts. */
const MOST_BYTES = 30_000_000;
const MOST_ENTRIES = 500;
const MOST_COLUMNS = 100;

/** The file is no workbook, or one that would be too large once unpacked. */
export class UnreadableError extends Error {}

/** The parts of a workbook that say what stands in its cells. What they unpack to is bounded before anything is unpacked. */
function partsOf(bytes: Uint8Array<ArrayBuffer>): Record<string, Uint8Array> {
  let size = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        const wanted =
          /^xl\/(workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(
            name,
          );
        if (wanted) size += originalSize;
        // No more than the size that is said is ever unpacked: the reader reserves just that much.
        if (size > MOST_BYTES || entries > MOST_ENTRIES) throw new UnreadableError('import.too_large');
        return wanted;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError('import.no_workbook');
  }
}

function xmlOf(part: Uint8Array | undefined): Document | undefined {
  if (!part) return undefined;
  const text = strFromU8(part);
  // Workbooks declare no document types; whoever does wants entities to be expanded.
  if (text.includes('<!DOCTYPE')) throw new UnreadableError('import.no_workbook');
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  if (xml.querySelector('parsererror')) throw new UnreadableError('import.no_workbook');
  return xml;
}

const elements = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];

/** Workbooks write a character as its code where XML could not hold it, or where it would be taken for one. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Runs of a text together; how a word is read aloud in Japanese is no part of it. */
const textOf = (element: Element): string =>
  decoded(
    elements(element, 't')
      .filter((one) => one.parentElement?.localName !== 'rPh')
      .map((one) => one.textContent)
      .join(''),
  );

/** Where the first sheet is, by the workbook's own list. */
function firstSheet(parts: Record<string, Uint8Array>): Document | undefined {
  const workbook = xmlOf(parts['xl/workbook.xml']);
  const relations = xmlOf(parts['xl/_rels/workbook.xml.rels']);
  const [sheet] = workbook ? elements(workbook, 'sheet') : [];
  const id = [...(sheet?.attributes ?? [])].find(
    ({ localName, prefix }) => localName === 'id' && prefix,
  )?.value;
  const target =
    relations && elements(relations, 'Relationship').find((one) => one.getAttribute('Id') === id);
  const path = target?.getAttribute('Target')?.replace(/^\/?(xl\/)?/, 'xl/');
  return xmlOf(path ? parts[path] : undefined);
}

/** "BC7" is in column 54, from 0. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A number without what binary fractions leave behind. */
const numberOf = (text: string): Cell => ({ number: String(Number(Number(text).toPrecision(15))) });

function cellOf(cell: Element, shared: readonly string[]): Cell {
  const type = cell.getAttribute('t');
  if (type === 'inlineStr') return textOf(cell);
  const value = elements(cell, 'v')[0]?.textContent ?? '';
  if (type === 's') return shared[Number(value)] ?? '';
  return value === '' || type === 'str' || type === 'b' || type === 'e' ? value : numberOf(value);
}

/** The rows of a workbook's first sheet. */
export function readWorkbook(bytes: Uint8Array<ArrayBuffer>, mostRows: number): Cell[][] {
  const parts = partsOf(bytes);
  const sheet = firstSheet(parts);
  if (!sheet) throw new UnreadableError('import.no_workbook');
  const strings = xmlOf(parts['xl/sharedStrings.xml']);
  const shared = strings ? elements(strings, 'si').map(textOf) : [];
  const rows: Cell[][] = [];
  for (const row of elements(sheet, 'row').slice(0, mostRows)) {
    const number = Number(row.getAttribute('r') ?? rows.length + 1);
    // A row far below the others would mean as many empty ones before it.
    while (rows.length < Math.min(number - 1, mostRows)) rows.push([]);
    const cells: Cell[] = [];
    for (const cell of elements(row, 'c')) {
      const named = columnOf(cell.getAttribute('r') ?? '');
      const column = named >= 0 ? named : cells.length;
      if (column >= MOST_COLUMNS) break;
      while (cells.length < column) cells.push('');
      cells.push(cellOf(cell, shared));
    }
    rows.push(cells);
  }
  return rows;
}
