import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ContainerType } from 'type-graphql';
import { ConflictError, InputError } from '../kernel/user-error.type.js';
import {
  quotationStatusResolver,
  quotationsChangedResolver,
  TransitionError,
  type WatchQuotation,
  type WatchQuotations,
} from '../modules/quotations/index.js';
import { RESOLVERS } from './resolvers.js';

const ROOTS = {
  Query: 'What can be read. Reading changes nothing.',
  Mutation:
    'What can be done. Expected failures come as data in `userErrors`; when there is any, nothing was saved.',
  Subscription: 'What can be followed live, over WebSocket by graphql-transport-ws at the same path.',
};

/** type-graphql asks for a publisher even where every subscription brings its own source of events. */
const noPublisher = {
  publish: () => {},
  subscribe: (): never => {
    throw new Error('Subscriptions bring their own sources.');
  },
};

/** Where subscriptions get their events. */
export interface Watchers {
  readonly quotation: WatchQuotation;
  readonly quotations: WatchQuotations;
}

/**
 * The whole API. The resolvers' instances come from the container when operations run, so the schema itself needs no
 * database: emitting it needs neither services nor configuration.
 */
export const buildApiSchema = (container: ContainerType, watch: Watchers): GraphQLSchema => {
  const schema = buildSchemaSync({
    resolvers: [
      quotationStatusResolver(watch.quotation),
      quotationsChangedResolver(watch.quotations),
      ...RESOLVERS.keys(),
    ],
    orphanedTypes: [InputError, ConflictError, TransitionError],
    container,
    pubSub: noPublisher,
    // Inputs are checked by the modules, which report every fault at once with its path.
    validate: false,
    // Running the introspection query takes a tenth of the start's CPU; the tests look the schema over instead.
    skipCheck: true,
  });
  for (const [name, description] of Object.entries(ROOTS)) {
    const root = schema.getType(name);
    if (root) root.description = description;
  }
  return schema;
};
