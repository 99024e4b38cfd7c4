const WHOLE = /^-?\d{1,6}$/;

/** A whole number within bounds that belong to it, or null. */
function wholeIn(text: string, min: number, max: number): number | null {
  const typed = text.trim();
  if (!WHOLE.test(typed)) return null;
  const value = Number(typed);
  return value >= min && value <= max ? value : null;
}

export const quantityOf = (text: string): number | null => wholeIn(text, 1, 10_000);
export const floorOf = (text: string): number | null => wholeIn(text, -5, 200);
export const stripeCountOf = (text: string): number | null => wholeIn(text, 1, 1000);
export const yearOf = (text: string): number | null => wholeIn(text, 1900, 2100);

/** Characters of names and labels, after trimming. */
export const MAX_LABEL = 120;
export const MAX_TEXT = 4000;
export const MAX_OPENINGS_OF_ROOM = 200;
