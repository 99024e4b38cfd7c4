import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { FormatError } from '../format-error.js';

/** What fastify and Node refuse by themselves, in words; by their error codes. */
const WORDS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than 10 MB.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty: send {"query": "..."} as JSON.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send the operation as application/json.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as Content-Length says.',
  ERR_HTTP_REQUEST_TIMEOUT: 'The request took too long to arrive.',
  HPE_HEADER_OVERFLOW: 'The headers are too large.',
};

/** GraphQL's own shape, so that clients need to read one kind of error only. */
const body = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

const refused = (code: string) => body('BAD_REQUEST', WORDS[code] ?? 'The request cannot be read.');

const http = z
  .object({ status: z.number(), headers: z.map(z.string(), z.string()).default(new Map()) })
  .catch({ status: 400, headers: new Map() });

/** Answers what never reached GraphQL, or took longer than a request may. */
export const answerHttpErrors = (app: FastifyInstance, formatError: FormatError, logger: Logger): void => {
  app.setErrorHandler((error: FastifyError | GraphQLError, _, reply) => {
    if (error instanceof GraphQLError) {
      const { status, headers } = http.parse(error.extensions.http);
      // GraphQL answers bad input with 200; elsewhere that would be success.
      reply.status(Math.max(status, 400)).headers(Object.fromEntries(headers));
      return reply.send({ errors: [formatError(error.toJSON(), error)] });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.status(status).send(refused(error.code));
    logger.error({ err: error }, 'a request failed');
    return reply.status(500).send({ errors: [formatError({ message: '' }, error)] });
  });
};

const STATUS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Answers bytes that are no request, or come too slowly to be one. */
export const answerClientError = (error: Error & { readonly code?: string }, socket: Socket): void => {
  const code = error.code ?? '';
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const text = JSON.stringify(refused(code));
  const head = [
    `HTTP/1.1 ${STATUS[code] ?? '400 Bad Request'}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`, () => socket.destroy());
};

/** Answers an address that cannot be decoded. */
export const BAD_URL = JSON.stringify(refused(''));
