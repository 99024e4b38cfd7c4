import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'identity' | 'gzip' | 'br';

/** Small enough, and done in a millisecond or two. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const ENCODERS: Readonly<Record<Encoding, (text: string) => Promise<string | Buffer>>> = {
  identity: async (text) => text,
  gzip: promisify<string, Buffer>(gzip),
  br: (text) => promisify(brotliCompress)(text, QUALITY),
};

/** A text in the encodings that are asked for, each made once. */
export const encodedText = (text: string): ((encoding: Encoding) => Promise<string | Buffer>) => {
  const made = new Map<Encoding, Promise<string | Buffer>>();
  return (encoding) => {
    const known = made.get(encoding) ?? ENCODERS[encoding](text);
    made.set(encoding, known);
    return known;
  };
};
