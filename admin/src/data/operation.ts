import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import type {
  CreateParams,
  DeleteManyParams,
  DeleteParams,
  GetListParams,
  GetManyParams,
  GetManyReferenceParams,
  GetOneParams,
  UpdateParams,
} from 'react-admin';

/** What ra-data-graphql sends, and how the answer becomes react-admin's. */
export interface BuiltQuery {
  readonly query: DocumentNode;
  readonly variables: Record<string, unknown>;
  parseResponse(response: { data: never }): unknown;
}

type Build<Params> = (params: Params) => BuiltQuery;

/** One row of the table: a typed document, how react-admin's parameters become its variables, and what to read of its answer. */
export const operation =
  <Params, Data, Variables extends Record<string, unknown>>(
    query: TypedDocumentNode<Data, Variables>,
    variables: (params: Params) => Variables,
    parse: (data: Data) => unknown,
  ): Build<Params> =>
  (params) => ({ query, variables: variables(params), parseResponse: ({ data }: { data: Data }) => parse(data) });

/** What a resource can do. Record types differ, so parameters carry react-admin's loose ones. */
export interface Operations {
  GET_LIST?: Build<GetListParams>;
  GET_ONE?: Build<GetOneParams>;
  GET_MANY?: Build<GetManyParams>;
  GET_MANY_REFERENCE?: Build<GetManyReferenceParams>;
  CREATE?: Build<CreateParams>;
  UPDATE?: Build<UpdateParams>;
  DELETE?: Build<DeleteParams>;
  DELETE_MANY?: Build<DeleteManyParams>;
}
