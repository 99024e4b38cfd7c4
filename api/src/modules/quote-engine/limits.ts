/** How much one quote may hold (quote rules, "Bad input"). */
export const MAX_PROPERTIES = 20;
export const MAX_ROOMS = 500;
export const MAX_OPENINGS_OF_ROOM = 200;
export const MAX_VEHICLES = 50;
export const MAX_OPENINGS_OF_VEHICLE = 60;
export const MAX_ITEMS_OF_OPENING = 4;
export const MAX_ITEMS = 2000;
export const MAX_ALTERNATIVES = 5;
export const MAX_STAFF_ADJUSTMENTS = 50;

/** Characters of names and labels, after trimming. */
export const MAX_LABEL_LENGTH = 120;
/** Characters of any other text. */
export const MAX_TEXT_LENGTH = 4000;
