/** Random, of hexadecimal digits. Not randomUUID, which a page that is not served by HTTPS does not have. */
export const randomHex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** For a part of a draft, unique within it and short enough for the ids of its fields. */
export const newId = (): string => randomHex(6);
