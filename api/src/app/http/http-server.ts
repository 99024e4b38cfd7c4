import type { Server } from 'node:http';
import fastifyApollo from '@as-integrations/fastify';
import { fastifyAccepts } from '@fastify/accepts';
import { fastifyCors } from '@fastify/cors';
import { fastifyHelmet } from '@fastify/helmet';
import proxyAddr from '@fastify/proxy-addr';
import { type FastifyInstance, fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../../modules/identity/index.js';
import { AccessRules } from '../access-rules.js';
import type { Config } from '../config.js';
import { serveDocuments } from '../documents/serve-documents.js';
import { serveAuditExport } from '../exports/serve-audit-export.js';
import { serveMyData } from '../exports/serve-my-data.js';
import { servePriceExport } from '../exports/serve-price-export.js';
import { serveQuotationExport } from '../exports/serve-quotation-export.js';
import { errorFormatter } from '../format-error.js';
import { createGraphqlServer } from '../graphql-server.js';
import { Meter } from '../limits/meter.js';
import { OperationGate } from '../limits/operation-gate.js';
import { serveMailbox } from '../mailbox/serve-mailbox.js';
import { serveReminders } from '../reminders/serve-reminders.js';
import { sdlOf } from '../sdl.js';
import type { Services } from '../services/services.js';
import { readTrustedDocuments } from '../trusted-documents.js';
import { serveWebSocket } from '../websocket/serve-websocket.js';
import { overHttps } from './cookies.js';
import { serveHealth } from './health.js';
import { answerHttpErrors } from './http-errors.js';
import { serveJwks } from './jwks.js';
import { readContext } from './read-context.js';
import { limitRequests } from './request-deadline.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { serverOptions } from './server-options.js';
import { serveStaticFiles } from './static-files.js';

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
  config: Config,
  services: Services,
  schema: GraphQLSchema,
  logger: Logger,
): Promise<HttpServer> => {
  const { tokens, apiKeys, endedSessions, clock } = services;
  const { INTROSPECTION: introspection, RATE_LIMIT_FACTOR: factor } = config;
  const app = fastify(serverOptions(config));
  const http: Server = app.server;
  const meter = new Meter(config.REDIS_URL, logger);
  const trusted = readTrustedDocuments();
  const trustedOnly = config.TRUSTED_DOCUMENTS_ONLY ? trusted : null;
  const rules = new AccessRules(schema);
  const gate = new OperationGate({ schema, rules, meter, clock, factor, trustedOnly });
  const formatError = errorFormatter(config.NODE_ENV !== 'production');
  const apollo = createGraphqlServer({ schema, gate, http, logger, formatError, introspection, trusted });
  const addressOf = (request: Parameters<typeof proxyAddr>[0]) => proxyAddr(request, config.TRUSTED_PROXIES);
  const webSocket = serveWebSocket({
    http,
    schema,
    gate,
    tokens,
    apiKeys,
    endedSessions,
    clock,
    logger,
    formatError,
    introspection,
    factor,
    addressOf,
    trusted,
  });
  await apollo.start();

  logRequests(app, logger);
  answerHttpErrors(app, formatError, logger);
  await app.register(fastifyHelmet, SECURITY_HEADERS);
  if (config.CORS_ORIGINS.length > 0) {
    await app.register(fastifyCors, { origin: config.CORS_ORIGINS, exposedHeaders: ['Retry-After'] });
  }
  await app.register(fastifyAccepts);
  limitRequests(app, config.REQUEST_TIMEOUT);
  await app.register(fastifyApollo<RequestContext>(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: readContext(services, gate, overHttps(config)),
  });
  const sdl = sdlOf(schema);
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  serveJwks(app, services.signingKeys);
  serveHealth(app, services);
  await serveReminders(app, services);
  if (services.mailbox) serveMailbox(app, services.mailbox);
  const exports = { app, services, gate, logger };
  serveAuditExport(exports, services.audit);
  serveQuotationExport(exports, services.openQuotationExport);
  servePriceExport(exports, services.openPriceExport);
  serveMyData(exports, services.openMyData);
  serveDocuments(app, gate, services.openDocument);
  await serveStaticFiles(app, gate, config);
  return {
    app,
    close: async () => {
      await Promise.all([webSocket.close(), apollo.stop()]);
      await app.close();
      meter.close();
    },
  };
};
