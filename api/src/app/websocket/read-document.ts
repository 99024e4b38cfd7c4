import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { z } from 'zod';
import { documentCache } from '../document-cache.js';
import { documentLimits } from '../limits/document-limits.js';
import { PARSE_OPTIONS, UNREADABLE } from '../limits/parse-options.js';
import type { TrustedDocuments } from '../trusted-documents.js';

/** The error with the code that the same fault has over HTTP, unless it brings one of its own. */
export const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    ...error,
    nodes: error.nodes,
    extensions: { code, ...error.extensions },
  });

/** Any way in which a text is no document, one nested too deeply for the parser included. */
const parsed = (query: string): DocumentNode | GraphQLError => {
  try {
    return parse(query, PARSE_OPTIONS);
  } catch (error) {
    const fault = error instanceof GraphQLError ? error : new GraphQLError(UNREADABLE);
    return withCode(fault, 'GRAPHQL_PARSE_FAILED');
  }
};

/** The faults of a document; one that a rule cannot walk through to its end is refused as well. */
const faultsOf = (...given: Parameters<typeof validate>): readonly GraphQLError[] => {
  try {
    return validate(...given);
  } catch (error) {
    if (error instanceof RangeError) return [new GraphQLError(UNREADABLE)];
    throw error;
  }
};

/** Reads a document, or says why it is none: the faults have the codes that they have over HTTP. */
export type ReadDocument = (query: string) => Promise<DocumentNode | GraphQLError[]>;

/** Reads each document once and keeps those used last. */
export const documentReader = (schema: GraphQLSchema, introspection: boolean): ReadDocument => {
  const rules = [...specifiedRules, documentLimits];
  if (!introspection) rules.push(NoSchemaIntrospectionCustomRule);
  const known = documentCache();
  return async (query) => {
    const kept = await known.get(query);
    if (kept) return kept;
    const document = parsed(query);
    if (document instanceof GraphQLError) return [document];
    const errors = faultsOf(schema, document, rules);
    if (errors.length > 0) return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
    await known.set(query, document);
    return document;
  };
};

const named = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

/** The document that an operation names by its hash, as over HTTP, if it is one of the pages served here. */
export const namedDocument = (extensions: unknown, trusted: TrustedDocuments): string | undefined => {
  const { data } = named.safeParse(extensions);
  return data && trusted.textOf(data.persistedQuery.sha256Hash);
};
