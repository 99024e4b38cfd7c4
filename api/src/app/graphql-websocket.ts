import type { Server } from 'node:http';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../kernel/messages.js';
import { type Actor, ANONYMOUS, type RequestContext } from '../modules/identity/index.js';
import type { AccessRules } from './access-rules.js';
import { closeWithSession } from './close-with-session.js';
import { requestContext } from './context.js';
import { NO_COOKIES } from './cookies.js';
import { readCredentials } from './credentials.js';
import { formatError } from './format-error.js';
import { rootFieldLimit } from './root-field-limit.js';
import type { Services } from './services.js';
import { translator } from './translations.js';

/** What a client may say when it connects: its credential, as the HTTP header of that name, and the language it reads. */
const connectionParams = z
  .object({
    authorization: z.string().optional(),
    Authorization: z.string().optional(),
    language: z.enum(LANGUAGES).optional().catch(undefined),
  })
  .catch({});

const RULES = [...specifiedRules, rootFieldLimit];

/** The error with the code that the same fault has over HTTP, unless it brings one of its own. */
const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    ...error,
    nodes: error.nodes,
    extensions: { code, ...error.extensions },
  });

/** Any way in which a text is no document, one nested too deeply for the parser included. */
const parsed = (query: string): DocumentNode | GraphQLError => {
  try {
    return parse(query);
  } catch (error) {
    const fault = error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.');
    return withCode(fault, 'GRAPHQL_PARSE_FAILED');
  }
};

interface Caller {
  actor: Actor;
  language: Language;
}

const PATH = '/graphql';
const FAREWELL_MS = 1_000;
const LARGEST_MESSAGE = 100 * 1024;

/** Subscriptions (and any other operation) over WebSocket by graphql-transport-ws, at the path of the HTTP API. */
export const serveGraphqlWebSocket = (
  http: Server,
  schema: GraphQLSchema,
  rules: AccessRules,
  { tokens, endedSessions }: Pick<Services, 'tokens' | 'endedSessions'>,
  logger: Logger,
): { close(): Promise<void> } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  http.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?', 1)[0] !== PATH) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      sockets.emit('connection', webSocket, request),
    );
  });
  const callers = new WeakMap<object, Caller>();
  /** A document that may run, or why not: one operation's fault never closes the socket. */
  const prepare = (query: string, { actor, translate }: RequestContext): DocumentNode | GraphQLError[] => {
    const document = parsed(query);
    if (document instanceof GraphQLError) return [document];
    const errors = validate(schema, document, RULES);
    if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
    try {
      rules.check(document, actor, translate);
      return document;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  };
  const served = useServer(
    {
      schema,
      onConnect: async ({ connectionParams: given, extra }) => {
        const { authorization, Authorization, language = LANGUAGES[0] } = connectionParams.parse(given ?? {});
        try {
          const actor = await readCredentials(authorization ?? Authorization, tokens, translator(language));
          callers.set(extra.socket, { actor, language });
          closeWithSession(extra.socket, actor, endedSessions);
          return true;
        } catch {
          extra.socket.close(CloseCode.Forbidden, 'Forbidden');
          return false;
        }
      },
      onSubscribe: ({ extra }, _, { query, operationName, variables: variableValues }) => {
        const { actor, language } = callers.get(extra.socket) ?? {
          actor: ANONYMOUS,
          language: LANGUAGES[0],
        };
        const contextValue = requestContext(actor, language, {
          ip: extra.request.socket.remoteAddress ?? null,
          userAgent: extra.request.headers['user-agent'],
          cookies: NO_COOKIES,
        });
        const document = prepare(query, contextValue);
        return Array.isArray(document)
          ? document
          : { schema, document, contextValue, operationName, variableValues };
      },
      onError: (_, __, ___, errors) => errors.map((error) => formatError(error.toJSON(), error)),
      onNext: (_, __, ___, ____, result) => {
        if (!result.errors) return;
        for (const { originalError, extensions } of result.errors) {
          if (originalError && !extensions.code)
            logger.error({ err: originalError }, 'a subscription failed');
        }
        // What GraphQL itself refuses once a document is valid are its variables and its operation's name.
        const errors = result.errors.map((error) =>
          error.originalError ? error : withCode(error, 'BAD_USER_INPUT'),
        );
        return { ...result, errors: errors.map((error) => formatError(error.toJSON(), error)) };
      },
    },
    sockets,
  );
  return {
    close: async () => {
      // A client that sleeps or has gone answers no farewell; it must not keep the server from ending.
      const impatience = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, FAREWELL_MS);
      await served.dispose();
      clearTimeout(impatience);
    },
  };
};
