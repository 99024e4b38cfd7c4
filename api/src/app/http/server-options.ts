import type { Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';
import type { Config } from '../config.js';
import { answerClientError, BAD_URL } from './http-errors.js';

/** Larger bodies are refused with 413 before they are read whole. */
const LARGEST_BODY = 10 * 1024 * 1024;
const LONGEST_HEADERS_MS = 10_000;
/** How often Node looks for requests that come too slowly. */
const CHECK_MS = 1_000;

/** Bounds of a request, apart from what it says. */
export const serverOptions = ({ REQUEST_TIMEOUT, TRUSTED_PROXIES }: Config): FastifyHttpOptions<Server> => ({
  bodyLimit: LARGEST_BODY,
  requestTimeout: REQUEST_TIMEOUT,
  http: {
    headersTimeout: Math.min(LONGEST_HEADERS_MS, REQUEST_TIMEOUT),
    connectionsCheckingInterval: CHECK_MS,
  },
  trustProxy: TRUSTED_PROXIES,
  logger: false,
  clientErrorHandler: answerClientError,
  frameworkErrors: (_, __, reply) => {
    reply.hijack();
    reply.raw.writeHead(400, { 'content-type': 'application/json; charset=utf-8' }).end(BAD_URL);
  },
});
