import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { type DocumentNode, type GraphQLSchema, Kind, visit } from 'graphql';
import type { Logger } from 'pino';
import { requestError } from '../kernel/errors.js';
import type { RequestContext } from '../modules/identity/index.js';
import { documentCache, persistedQueries } from './document-cache.js';
import type { FormatError } from './format-error.js';
import { documentLimits } from './limits/document-limits.js';
import { gatePlugin } from './limits/gate-plugin.js';
import type { OperationGate } from './limits/operation-gate.js';
import { PARSE_OPTIONS } from './limits/parse-options.js';
import type { TrustedDocuments } from './trusted-documents.js';

/** Whether a document passes a private link's token as an argument. */
const showsToken = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    [Kind.ARGUMENT]: ({ name }) => {
      if (name.value === 'token') found = true;
    },
  });
  return found;
};

/** Refuses before anything runs what HTTP is no way for: tokens in GET requests, since addresses end up in logs, and subscriptions. */
const refuseWrongWay: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      if (operation?.operation === 'subscription') {
        throw requestError(
          'BAD_REQUEST',
          'Subscriptions are for WebSocket (graphql-transport-ws) at this path.',
        );
      }
      if (request.http?.method === 'GET' && showsToken(document)) {
        throw requestError('BAD_REQUEST', 'Tokens are refused in GET requests: use POST.');
      }
    },
  }),
};

/** Logs what failed on our side with everything we know; the client only hears that something did. */
const errorLogPlugin = (logger: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, operationName }) => {
      for (const error of errors) {
        if (error.originalError && !error.extensions.code) {
          logger.error(
            { err: error.originalError, operation: operationName, path: error.path },
            'an operation failed',
          );
        }
      }
    },
  }),
});

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly gate: OperationGate;
  readonly http: Server;
  readonly logger: Logger;
  readonly formatError: FormatError;
  readonly introspection: boolean;
  readonly trusted: TrustedDocuments;
}

/** GraphQL over HTTP, without the HTTP: parsing, validation, permissions, limits, execution, error masking. */
export const createGraphqlServer = ({
  gate,
  http,
  trusted,
  ...options
}: GraphqlServerOptions): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    ...options,
    parseOptions: PARSE_OPTIONS,
    validationRules: [documentLimits],
    documentStore: documentCache(),
    persistedQueries: persistedQueries(trusted),
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginCacheControlDisabled(),
      refuseWrongWay,
      gatePlugin(gate),
      errorLogPlugin(options.logger),
    ],
  });
