const randomHex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** For a part of a draft. Begins with a letter, so that it can name elements of the page. */
export const newId = (): string => `p${randomHex(6)}`;

/** For a new quotation: nobody else's is called the same. */
export const newKey = (): string => randomHex(16);
