import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { z } from 'zod';
import { formatError } from './format-error.js';

/** What fastify itself refuses, in words; by its error codes. */
const WORDS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than 10 MB.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty: send {"query": "..."} as JSON.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send the operation as application/json.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as Content-Length says.',
};

const http = z.object({ status: z.number() }).catch({ status: 400 });

/** GraphQL answers bad input with 200; elsewhere that would be success. */
const statusOf = ({ extensions }: GraphQLError): number => Math.max(http.parse(extensions.http).status, 400);

/** Answers what never reached GraphQL in GraphQL's own shape, so that clients need to read one kind of error only. */
export const answerHttpErrors = (app: FastifyInstance, logger: Logger): void => {
  app.setErrorHandler((error: FastifyError | GraphQLError, _, reply) => {
    if (error instanceof GraphQLError) {
      return reply.status(statusOf(error)).send({ errors: [formatError(error.toJSON(), error)] });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const message = WORDS[error.code] ?? 'The request cannot be read.';
      return reply.status(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    logger.error({ err: error }, 'a request failed');
    return reply.status(500).send({ errors: [formatError({ message: '' }, error)] });
  });
};
