import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { type DocumentNode, type GraphQLSchema, Kind, visit } from 'graphql';
import type { Logger } from 'pino';
import { requestError } from '../kernel/errors.js';
import type { RequestContext } from '../modules/identity/index.js';
import { AccessRules } from './access-rules.js';
import { formatError } from './format-error.js';
import { rootFieldLimit } from './root-field-limit.js';

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

/** Refuses, before anything runs, what the caller may not select, and tokens in GET requests (addresses end up in logs). */
const accessPlugin = (rules: AccessRules): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue, request }) => {
      if (request.http?.method === 'GET' && showsToken(document)) {
        throw requestError('BAD_REQUEST', 'Tokens are refused in GET requests: use POST.');
      }
      rules.check(document, contextValue.actor, contextValue.translate);
    },
  }),
});

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

/** GraphQL over HTTP, without the HTTP: parsing, validation, permissions, execution, error masking. */
export const createGraphqlServer = (
  schema: GraphQLSchema,
  rules: AccessRules,
  http: Server,
  logger: Logger,
): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema,
    formatError,
    validationRules: [rootFieldLimit],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    logger,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginCacheControlDisabled(),
      accessPlugin(rules),
      errorLogPlugin(logger),
    ],
  });
