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
import type { TypedDocumentString } from '../generated/graphql';
import { documentOf } from './document';

/** What ra-data-graphql sends, and how the answer becomes react-admin's. */
export interface BuiltQuery {
  readonly query: DocumentNode;
  readonly variables: Record<string, unknown>;
  parseResponse(response: { data: unknown }): unknown;
}

/** One row of the table: a typed document, how react-admin's parameters become its variables, and what to read of its answer. */
export const operation =
  <Params, Data, Variables extends Record<string, unknown>>(
    query: TypedDocumentString<Data, Variables>,
    variables: (params: Params) => Variables,
    parse: (data: Data) => unknown,
  ) =>
  (params: Params): BuiltQuery => ({
    query: documentOf(query),
    variables: variables(params),
    parseResponse: ({ data }: { data: Data }) => parse(data),
  });

/**
 * What a resource can do. Methods rather than properties, so that an operation may say more exactly than react-admin does
 * which records it takes.
 */
export interface Operations {
  GET_LIST?(params: GetListParams): BuiltQuery;
  GET_ONE?(params: GetOneParams): BuiltQuery;
  GET_MANY?(params: GetManyParams): BuiltQuery;
  GET_MANY_REFERENCE?(params: GetManyReferenceParams): BuiltQuery;
  CREATE?(params: CreateParams): BuiltQuery;
  UPDATE?(params: UpdateParams): BuiltQuery;
  DELETE?(params: DeleteParams): BuiltQuery;
  DELETE_MANY?(params: DeleteManyParams): BuiltQuery;
}
