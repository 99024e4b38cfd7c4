import { createHash } from 'node:crypto';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { PageAnswer, PageRequest } from './built-storefront.js';
import { type Encoding, encodedText } from './encoded.js';

/** A page, and the mark by which a browser asks whether it has changed. */
export interface MarkedPage extends Omit<PageAnswer, 'body'> {
  readonly etag: string;
  readonly length: number;
  readonly encoded: (encoding: Encoding) => Promise<string | Buffer>;
}

const MOST_BYTES = 20 * 1024 * 1024;
/** New prices show after that at the latest; a burst of visitors or a crawler costs one drawing. */
const SECONDS = 10;

const marked = ({ body, ...page }: PageAnswer): MarkedPage => ({
  ...page,
  // Weak, since it is the same however the page is encoded.
  etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  length: body.length,
  encoded: encodedText(body),
});

/** A page that somebody asks for. */
export interface Visit extends Omit<PageRequest, 'ask'> {
  /** Their address. */
  readonly visitor: string;
}

/** Keeps what was drawn last. Pages are drawn for nobody in particular, so what one visitor gets is right for the next. */
export const keepPages = (
  draw: (visit: Visit) => Promise<PageAnswer>,
): ((visit: Visit) => Promise<MarkedPage>) => {
  const kept = new InMemoryLRUCache<MarkedPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ length }) => 3 * length,
  });
  return async (visit) => {
    const key = `${visit.origin}${visit.path}${visit.search}`;
    const known = await kept.get(key);
    if (known) return known;
    const page = marked(await draw(visit));
    // What failed may work the next moment.
    if (page.status < 500) await kept.set(key, page, { ttl: SECONDS });
    return page;
  };
};
