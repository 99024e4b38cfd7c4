import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MarkedPage } from './page-cache.js';

/** How soon a search engine may ask again for what could not be drawn. */
const RETRY_SECONDS = 30;

/** Sends a page of the storefront, or that it is still the one that the browser has. */
export const sendPage = (
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { status, type, body, etag }: MarkedPage,
): FastifyReply => {
  reply.header('Cache-Control', 'no-cache').header('ETag', etag);
  if (status === 503) reply.header('Retry-After', RETRY_SECONDS);
  if (status === 200 && headers['if-none-match'] === etag) return reply.status(304).send();
  return reply.status(status).type(type).send(body);
};
