import { Typefaces } from './typefaces.js';

export { writePdf } from './write-pdf.js';

/** The fonts of this process's documents, opened when this file is loaded. */
export const typefaces = new Typefaces();
