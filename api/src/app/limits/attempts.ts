import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ATTEMPT, type Attempt } from '../../kernel/cost.js';

const isAttempt = (value: unknown): value is Attempt => value === 'sign-in' || value === 'code';

/** How often an operation tries each thing that may be tried a few times only; fragments and aliases hide nothing. */
export const attemptsIn = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlyMap<Attempt, number> => {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  const attempts = new Map<Attempt, number>();
  const count = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const attempt: unknown = fields[selection.name.value]?.extensions[ATTEMPT];
        if (isAttempt(attempt)) attempts.set(attempt, (attempts.get(attempt) ?? 0) + 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) count(selection.selectionSet);
      else {
        const fragment = document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) count(fragment.selectionSet);
      }
    }
  };
  count(operation.selectionSet);
  return attempts;
};
