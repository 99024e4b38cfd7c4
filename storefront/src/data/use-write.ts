import type { AnyVariables, OperationContext, OperationResult, TypedDocumentNode } from '@urql/core';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { byHash } from './by-hash';

/** Runs mutations. Refusals are in the payload's userErrors; `error` is a broken connection or a thrown error. Reads are not repeated by themselves. */
export function useWrite() {
  const client = useClient();
  return useCallback(
    <Data, Variables extends AnyVariables>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      context?: Partial<OperationContext>,
    ): Promise<OperationResult<Data, Variables>> =>
      client.mutation(byHash(document), variables, context).toPromise(),
    [client],
  );
}
