/** The text with a piece in place of what is selected, and where the caret goes. */
export const inserted = (text: string, piece: string, start: number, end = start) => ({
  text: text.slice(0, start) + piece + text.slice(end),
  caret: start + piece.length,
});
