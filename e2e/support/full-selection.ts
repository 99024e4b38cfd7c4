import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Server } from './server.js';

type Field = GraphQLField<unknown, unknown>;

const free = ({ args }: Field) => !args.some(isRequiredArgument);

/** Every field that needs no argument, so many levels deep. A type is not entered again within itself. */
export function selectionOf(type: GraphQLOutputType, levels: number, within: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const hasFields = isObjectType(named) || isInterfaceType(named);
  if (!hasFields || levels === 0 || within.includes(named.name)) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter(free)
    .map((field) => `${field.name} ${selectionOf(field.type, levels - 1, [...within, named.name])}`);
  return `{ ${fields.join(' ')} }`;
}

/** The queries of the server's schema, by name. */
export async function queriesOf(server: Server): Promise<Readonly<Record<string, Field>>> {
  const introspection = await server.data<IntrospectionQuery>(getIntrospectionQuery());
  return buildClientSchema(introspection).getQueryType()?.getFields() ?? {};
}

/** Whether a query answers with a page of a list. */
export const isList = ({ type, args }: Field): boolean =>
  getNamedType(type).name.endsWith('Connection') && args.some(({ name }) => name === 'first');
