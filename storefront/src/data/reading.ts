import type { AnyVariables, Client, OperationResult, TypedDocumentNode } from '@urql/core';
import { byHash } from './by-hash';

/** A read that can begin before the page that shows it is there. */
export const reading =
  <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) =>
  (client: Client): Promise<OperationResult> =>
    client.query(byHash(document), variables).toPromise();
