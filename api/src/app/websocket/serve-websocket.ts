import type { IncomingMessage, Server } from 'node:http';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Clock } from '../../kernel/clock.js';
import { LANGUAGES, type Language } from '../../kernel/messages.js';
import { type Actor, ANONYMOUS } from '../../modules/identity/index.js';
import { requestContext } from '../context.js';
import { type Provers, readCredentials } from '../credentials.js';
import type { FormatError } from '../format-error.js';
import { NO_COOKIES } from '../http/cookies.js';
import { beyondLimit } from '../limits/limits.js';
import type { OperationGate } from '../limits/operation-gate.js';
import { translator } from '../translations.js';
import type { TrustedDocuments } from '../trusted-documents.js';
import { acceptUpgrades } from './accept-upgrades.js';
import { closeWithCredential, type Revocations } from './close-with-credential.js';
import { documentReader, namedDocument, withCode } from './read-document.js';
import { endWith, supervise } from './supervise.js';

/** What a client may say when it connects: its credential, as the HTTP header of that name, and the language it reads. */
const connectionParams = z
  .object({
    authorization: z.string().optional(),
    Authorization: z.string().optional(),
    language: z.enum(LANGUAGES).optional().catch(undefined),
  })
  .catch({});

interface Caller {
  actor: Actor;
  language: Language;
}

const FAREWELL_MS = 1_000;
const LARGEST_MESSAGE = 100 * 1024;
/** Between the opening of a connection and its introduction. */
const INTRODUCTION_MS = 5_000;
/** Operations under way on one connection, those that follow something included. */
const MOST_OPERATIONS = 50;
/** A visitor follows a quotation or two. */
const MOST_OPERATIONS_WITHOUT_ACCOUNT = 10;
const MOST_CONNECTIONS = 100;

export interface WebSocketOptions extends Omit<Provers, 'gate'>, Revocations {
  readonly http: Server;
  readonly schema: GraphQLSchema;
  readonly gate: OperationGate;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly formatError: FormatError;
  readonly introspection: boolean;
  /** Multiplies the number of connections that one client may hold. */
  readonly factor: number;
  readonly trusted: TrustedDocuments;
  readonly addressOf: (request: IncomingMessage) => string;
}

/** Subscriptions (and any other operation) over WebSocket by graphql-transport-ws, at the path of the HTTP API. */
export const serveWebSocket = (options: WebSocketOptions): { close(): Promise<void> } => {
  const { schema, gate, logger, formatError, addressOf } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  acceptUpgrades(options.http, sockets, { addressOf, mostPerClient: MOST_CONNECTIONS * options.factor });
  const callers = new WeakMap<object, Caller>();
  const readDocument = documentReader(schema, options.introspection);
  const served = useServer(
    {
      schema,
      connectionInitWaitTimeout: INTRODUCTION_MS,
      onConnect: async ({ connectionParams: given, extra, subscriptions }) => {
        const { authorization, Authorization, language = LANGUAGES[0] } = connectionParams.parse(given ?? {});
        try {
          const shown = { authorization: authorization ?? Authorization, ip: addressOf(extra.request) };
          const actor = await readCredentials(shown, options, translator(language));
          callers.set(extra.socket, { actor, language });
          closeWithCredential(extra.socket, actor, options);
          supervise({ socket: extra.socket, active: () => Object.keys(subscriptions).length });
          if ('expiresAt' in actor) endWith(extra.socket, actor.expiresAt, options.clock);
          return true;
        } catch {
          extra.socket.close(CloseCode.Forbidden, 'Forbidden');
          return false;
        }
      },
      onSubscribe: async ({ extra, subscriptions }, _, { query, extensions, operationName, variables }) => {
        const { actor, language } = callers.get(extra.socket) ?? {
          actor: ANONYMOUS,
          language: LANGUAGES[0],
        };
        const contextValue = requestContext(actor, language, {
          ip: addressOf(extra.request),
          userAgent: extra.request.headers['user-agent'],
          cookies: NO_COOKIES,
        });
        try {
          const most = 'id' in actor ? MOST_OPERATIONS : MOST_OPERATIONS_WITHOUT_ACCOUNT;
          if (Object.keys(subscriptions).length > most) {
            const message = { key: 'limits.subscriptions', params: { most } };
            throw beyondLimit('TOO_MANY_SUBSCRIPTIONS', contextValue.translate(message));
          }
          gate.admit(contextValue);
          const source = namedDocument(extensions, options.trusted) ?? query;
          const document = await readDocument(source);
          if (Array.isArray(document)) {
            await gate.chargeRefusal(contextValue);
            return document;
          }
          await gate.enter({ document, source, operationName, variables }, contextValue);
          return { schema, document, contextValue, operationName, variableValues: variables };
        } catch (error) {
          if (error instanceof GraphQLError) return [error];
          throw error;
        }
      },
      onError: (_, __, ___, errors) => errors.map((error) => formatError(error.toJSON(), error)),
      onNext: (_, __, ___, { contextValue }, result) => {
        for (const { originalError, extensions } of result.errors ?? []) {
          if (originalError && !extensions.code)
            logger.error({ err: originalError }, 'a subscription failed');
        }
        // What GraphQL itself refuses once a document is valid are its variables and its operation's name.
        const errors = result.errors?.map((error) =>
          error.originalError ? error : withCode(error, 'BAD_USER_INPUT'),
        );
        const cost = gate.reportOf(contextValue);
        return {
          ...result,
          ...(errors && { errors: errors.map((error) => formatError(error.toJSON(), error)) }),
          ...(cost && { extensions: { cost } }),
        };
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
