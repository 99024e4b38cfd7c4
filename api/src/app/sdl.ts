import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema's text, the same in the committed file and at /schema.graphql. */
export const sdlOf = (schema: GraphQLSchema): string =>
  `# Emitted by the API's build (npm run build); never edited by hand.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
