import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../modules/identity/index.js';
import type { OperationGate } from './operation-gate.js';

/** Takes every operation over HTTP through the gate before it runs, and tells in `extensions.cost` of every answer what it cost. */
export const gatePlugin = (gate: OperationGate): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request, source, contextValue }) => {
      await gate.enter(
        { document, source, operationName: request.operationName, variables: request.variables },
        contextValue,
      );
    },
    didEncounterErrors: ({ contextValue }) => gate.chargeRefusal(contextValue),
    willSendResponse: async ({ response, contextValue }) => {
      const cost = gate.reportOf(contextValue);
      if (cost && response.body.kind === 'single') {
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost };
      }
    },
  }),
});
