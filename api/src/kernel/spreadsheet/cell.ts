import type { ColumnKind } from './column.js';
import { STYLES } from './styles.js';

/** What XML cannot hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside XML. Spreadsheet programs read _x0041_ as a character's code, so that what looks like it is escaped. */
export const xmlText = (text: string): string =>
  text
    .replace(NOT_XML, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** 0 is A, 25 is Z, 26 is AA. */
export const columnName = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
};

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheet programs. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** YYYY-MM-DD HH:MM:SS as days since day 0, to the second. */
const serialOf = (time: string): string =>
  String(Number(((Date.parse(`${time.replace(' ', 'T')}Z`) - DAY_ZERO) / DAY_MS).toFixed(6)));

/** A cell of a sheet; none for nothing. A text is never a formula: it stands in an element of its own. */
export const cellXml = (at: string, kind: ColumnKind | 'heading', value: string | null): string => {
  if (value === null || value === '') return '';
  if (kind === 'text' || kind === 'heading') {
    const text = `<is><t xml:space="preserve">${xmlText(value)}</t></is>`;
    return `<c r="${at}" s="${STYLES[kind]}" t="inlineStr">${text}</c>`;
  }
  return `<c r="${at}" s="${STYLES[kind]}"><v>${kind === 'time' ? serialOf(value) : value}</v></c>`;
};
