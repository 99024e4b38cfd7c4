import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MarkedPage } from './page-cache.js';

/** How soon a search engine may ask again for what could not be drawn. */
const RETRY_SECONDS = 30;

/** Sends a page of the storefront, or that it is still the one that the browser has. */
export const sendPage = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { status, type, etag, encoded }: MarkedPage,
): Promise<FastifyReply> => {
  reply.headers({ 'Cache-Control': 'no-cache', ETag: etag, Vary: 'Accept-Encoding' });
  if (status === 503) reply.header('Retry-After', RETRY_SECONDS);
  if (status === 200 && request.headers['if-none-match'] === etag) return reply.status(304).send();
  const wanted = request.encoding(['br', 'gzip', 'identity']);
  const encoding = wanted === 'br' || wanted === 'gzip' ? wanted : 'identity';
  if (encoding !== 'identity') reply.header('Content-Encoding', encoding);
  return reply
    .status(status)
    .type(type)
    .send(await encoded(encoding));
};
