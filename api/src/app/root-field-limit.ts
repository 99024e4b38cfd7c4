import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';

/** More than any page or program needs at once, and few enough that one request cannot keep the server busy for long. */
const MOST_ROOT_FIELDS = 10;

/**
 * Refuses a document whose operation selects too many fields at its root, aliases and fragments counted: each is a
 * whole operation's work, such as a price for 2,000 openings or a try at a password.
 */
export const rootFieldLimit: ValidationRule = (context) => {
  const count = (set: SelectionSetNode, seen: ReadonlySet<string>): number => {
    let fields = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) fields += count(selection.selectionSet, seen);
      else if (!seen.has(selection.name.value)) {
        const fragment = context.getFragment(selection.name.value);
        if (fragment) fields += count(fragment.selectionSet, new Set([...seen, selection.name.value]));
      }
      if (fields > MOST_ROOT_FIELDS) break;
    }
    return fields;
  };
  return {
    OperationDefinition: (operation) => {
      if (count(operation.selectionSet, new Set()) <= MOST_ROOT_FIELDS) return;
      context.reportError(
        new GraphQLError(`An operation may select at most ${MOST_ROOT_FIELDS} fields at its root.`, {
          nodes: [operation],
          extensions: { code: 'QUERY_TOO_COMPLEX' },
        }),
      );
    },
  };
};
