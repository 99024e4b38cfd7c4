import { type GraphQLResolveInfo, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/**
 * Whether an operation asks for the field at `path` below the one being resolved, fragments included. @skip and
 * @include are not evaluated: reading too much is slow, reading too little would be wrong.
 */
export const selects = (info: GraphQLResolveInfo, ...path: readonly string[]): boolean => {
  const within = (set: SelectionSetNode | undefined, rest: readonly string[]): boolean =>
    rest.length === 0 || (set?.selections.some((selection) => leads(selection, rest)) ?? false);

  const leads = (selection: SelectionNode, rest: readonly string[]): boolean => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === rest[0] && within(selection.selectionSet, rest.slice(1));
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet, rest);
    return within(info.fragments[selection.name.value]?.selectionSet, rest);
  };

  return info.fieldNodes.some((node) => within(node.selectionSet, path));
};
