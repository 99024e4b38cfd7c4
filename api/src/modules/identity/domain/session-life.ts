/** How long a session lasts without being used. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;

/** For how long a used refresh token is taken again: simultaneous tabs, or an answer that was lost on its way. */
export const OVERLAP_SECONDS = 20;

/** The moment so many seconds later. */
export const after = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);
