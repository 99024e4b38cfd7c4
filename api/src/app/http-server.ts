import type { Server } from 'node:http';
import fastifyApollo from '@as-integrations/fastify';
import { fastifyAccepts } from '@fastify/accepts';
import { fastifyHelmet } from '@fastify/helmet';
import { type FastifyInstance, fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../modules/identity/index.js';
import { AccessRules } from './access-rules.js';
import type { Config } from './config.js';
import { requestContext } from './context.js';
import { cookiesOf, overHttps } from './cookies.js';
import { readCredentials } from './credentials.js';
import { serveAuditExport } from './exports/serve-audit-export.js';
import { createGraphqlServer } from './graphql-server.js';
import { serveGraphqlWebSocket } from './graphql-websocket.js';
import { serveHealth } from './health.js';
import { answerHttpErrors } from './http-errors.js';
import { serveJwks } from './jwks.js';
import { requestLanguage } from './request-language.js';
import { SECURITY_HEADERS } from './security-headers.js';
import type { Services } from './services.js';
import { serveStaticFiles } from './static-files.js';
import { translator } from './translations.js';

/** Larger bodies are refused with 413 before they are read whole. */
const LARGEST_BODY = 10 * 1024 * 1024;

/** One line per request without its body, query string or headers: they may hold tokens. */
const logRequests = (app: FastifyInstance, logger: Logger): void => {
  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?', 1)[0];
    const ms = Math.round(reply.elapsedTime);
    logger.info({ method: request.method, path, status: reply.statusCode, ms, ip: request.ip }, 'request');
  });
};

export interface HttpServer {
  readonly app: FastifyInstance;
  /** Refuses new work, finishes what is under way, and closes. */
  close(): Promise<void>;
}

/** Everything served on the one port: the API, its WebSocket, health, explorer, back office and storefront. */
export const createHttpServer = async (
  services: Services,
  config: Config,
  schema: GraphQLSchema,
  sdl: string,
  logger: Logger,
): Promise<HttpServer> => {
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    logger: false,
  });
  const http: Server = app.server;
  const rules = new AccessRules(schema);
  const apollo = createGraphqlServer(schema, rules, http, logger);
  const webSocket = serveGraphqlWebSocket(http, schema, rules, services, logger);
  const secure = overHttps(config);
  await apollo.start();

  logRequests(app, logger);
  answerHttpErrors(app, logger);
  await app.register(fastifyHelmet, SECURITY_HEADERS);
  await app.register(fastifyAccepts);
  await app.register(fastifyApollo<RequestContext>(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: async (request, reply): Promise<RequestContext> => {
      const language = requestLanguage(request);
      const actor = await readCredentials(
        request.headers.authorization,
        services.tokens,
        translator(language),
      );
      return requestContext(actor, language, {
        ip: request.ip,
        userAgent: request.headers['user-agent'],
        cookies: cookiesOf(request, reply, secure),
      });
    },
  });
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  serveJwks(app, services.signingKeys);
  serveHealth(app, services);
  serveAuditExport(app, services, logger);
  await serveStaticFiles(app);
  return {
    app,
    close: async () => {
      await Promise.all([webSocket.close(), apollo.stop()]);
      await app.close();
    },
  };
};
