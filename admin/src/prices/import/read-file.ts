import { decodeText, isWritten } from './decode-text';
import { type Cell, type PriceTable, tableOf } from './price-rows';
import { readDelimited, withoutGuard } from './read-delimited';
import { readWorkbook, UnreadableError } from './read-workbook';

/** As many prices as the API takes at once. */
export const MOST_ROWS = 1_000;
const MOST_BYTES = 5_000_000;
/** Empty lines between the rows are no rows. */
const MOST_LINES = 5_000;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The old format of workbooks. */
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

function readText(bytes: Uint8Array<ArrayBuffer>): Cell[][] {
  const text = decodeText(bytes);
  if (!isWritten(text)) throw new UnreadableError('import.no_sheet');
  return readDelimited(text).map((row) => row.map(withoutGuard));
}

/** What a file says, by its first bytes and not by its name. @throws UnreadableError with the key of a sentence. */
export async function readFile(file: Blob): Promise<PriceTable> {
  if (file.size > MOST_BYTES) throw new UnreadableError('import.too_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isCompound(bytes)) throw new UnreadableError('import.old_workbook');
  const cells = isZip(bytes) ? readWorkbook(bytes, MOST_LINES) : readText(bytes);
  const table = tableOf(cells);
  if (!table || table.rows.length === 0) throw new UnreadableError('import.empty');
  if (table.rows.length > MOST_ROWS) throw new UnreadableError('import.too_many');
  return table;
}
