import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether an operation asks for the field at `path` below the one being resolved, fragments included. @skip and
 * @include are not evaluated: reading too much is slow, reading too little would be wrong.
 */
export const selects = (info: GraphQLResolveInfo, ...path: readonly string[]): boolean => {
  const within = (set: SelectionSetNode | undefined, [name, ...rest]: readonly string[]): boolean =>
    set?.selections.some((selection) => {
      if (name === undefined) return true;
      switch (selection.kind) {
        case Kind.FIELD:
          return selection.name.value === name && (rest.length === 0 || within(selection.selectionSet, rest));
        case Kind.INLINE_FRAGMENT:
          return within(selection.selectionSet, [name, ...rest]);
        case Kind.FRAGMENT_SPREAD:
          return within(info.fragments[selection.name.value]?.selectionSet, [name, ...rest]);
      }
    }) ?? false;
  return info.fieldNodes.some((node) => within(node.selectionSet, path));
};
