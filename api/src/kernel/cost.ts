import { Extensions } from 'type-graphql';

/** What a field costs in points, where the defaults (no points for plain values, 1 for an object, 10 for a change) would lie. */
export interface FieldCost {
  /** Points of the field itself. */
  readonly points?: number;
  /** Points for each member of every list in its arguments, however deep: for work that grows with the input. */
  readonly perInputItem?: number;
  /** How many items a list without `first` and `ids` is taken to have. */
  readonly size?: number;
  /** Everything selected below is made together with the field, and costs nothing more. */
  readonly complete?: boolean;
}

/** The key under which a field's cost stands in its GraphQL extensions. */
export const COST = 'cost';

/** Declares what a field costs; the cost of an operation is known before anything of it runs. */
export const Cost = (cost: FieldCost) => Extensions({ [COST]: cost });

/** What may be tried only a few times a minute, whatever it costs: each with a budget of its own. */
export type Attempt = 'sign-in' | 'code';

/** The key under which a field says what it is an attempt at. */
export const ATTEMPT = 'attempt';

/**
 * Marks a field of Query or Mutation as something that can be guessed at: a password ('sign-in'), or a one-time code
 * that is sent or tried ('code'). Every occurrence in a document counts as one attempt of the caller's address.
 */
export const Limited = (attempt: Attempt) => Extensions({ [ATTEMPT]: attempt });
