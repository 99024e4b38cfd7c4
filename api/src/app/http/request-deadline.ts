import type { FastifyInstance } from 'fastify';
import { tookTooLong, whileWanted } from '../../platform/database/deadline.js';

/**
 * Answers in time whatever the work does, and ends its SQL with it: answered, given up by the client, or too late. fastify's own handlerTimeout and
 * request.signal end with the reading of the body, which is when the work begins.
 */
export const limitRequests = (app: FastifyInstance, ms: number): void => {
  app.addHook('preHandler', (request, reply, done) => {
    // Files and exports may take as long as their readers do.
    if (request.routeOptions.url !== '/graphql') return done();
    const over = new AbortController();
    const timer = setTimeout(() => {
      over.abort();
      if (!reply.sent && !reply.raw.headersSent) reply.send(tookTooLong());
    }, ms);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      over.abort();
    });
    whileWanted(over.signal, done);
  });
};
