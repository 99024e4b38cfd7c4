const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Signs that no text holds, such as the zeros that pictures and programs are full of. */
const UNWRITTEN = /[^\P{Cc}\s\x85]/u;

/** Whether a text is one that people or spreadsheets write, and not some other file read as if it were text. */
export const isWritten = (text: string): boolean => !UNWRITTEN.test(text);

/** A text file as text: by its byte order mark, else as UTF-8, else as what spreadsheets on Windows write. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
