import { GraphQLError } from 'graphql';

/** The bounds of a document and its variables. Every page, program and example that we know stays far below them. */
export const LIMITS = {
  /** Characters of a document. */
  characters: 100_000,
  /** Words and signs of a document. */
  tokens: 4_000,
  /** Fields within fields. Introspection as tools ask for it has 15. */
  depth: 16,
  /** Fields with another name, as written. */
  aliases: 50,
  /** Directives, as written. */
  directives: 50,
  /** Fields of an operation's root: each is a whole operation's work, such as a price for 2,000 openings. */
  rootFields: 10,
  /** Fields in all, those of a fragment once for each place that spreads it. */
  fields: 2_000,
  /** Definitions of fragments: some of GraphQL's own rules compare every two of them. */
  fragments: 50,
  /** Fragments that contain themselves. */
  cycles: 0,
  /** Selections, values and types within each other, as written. Who walks them recursively must not run out of stack. */
  nesting: 64,
  /** Members of one list in the variables or arguments. */
  listItems: 1_000,
  /** Values in the variables in all. */
  inputValues: 100_000,
  /** Levels of lists and objects within each other in the variables. */
  inputDepth: 32,
  /** Points of one operation. */
  cost: 10_000,
} as const;

/** The codes of what goes beyond a limit; they stand in `extensions.code` and never change. */
export type LimitCode =
  | 'QUERY_TOO_LARGE'
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_ROOT_FIELDS'
  | 'TOO_MANY_FIELDS'
  | 'TOO_MANY_FRAGMENTS'
  | 'FRAGMENT_CYCLE'
  | 'INPUT_TOO_LARGE'
  | 'QUERY_TOO_COSTLY'
  | 'TOO_MANY_SUBSCRIPTIONS';

/** A document or input beyond a limit; answered with 400. */
export const beyondLimit = (code: LimitCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
