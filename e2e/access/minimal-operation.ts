import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { selectionOf } from '../support/full-selection.js';

/** An id that nothing has. */
export const NOBODYS_ID = 'c0ffee00-0000-7000-8000-000000000000';

const SCALARS: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'false',
  Decimal: '"1"',
  Date: '"2030-01-01"',
  DateTime: '"2030-01-01T00:00:00Z"',
};

/** Whether a type has an id in it, at any depth. */
export const holdsIds = (type: GraphQLInputType, within: readonly string[] = []): boolean => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID';
  if (within.includes(named.name)) return false;
  return Object.values(named.getFields()).some((field) => holdsIds(field.type, [...within, named.name]));
};

interface Writing {
  readonly id: string;
  /** Whether what is not required is written as well when it can hold the id. */
  readonly everywhere: boolean;
}

const isWritten = (one: GraphQLArgument | GraphQLInputField, required: boolean, { everywhere }: Writing) =>
  required || (everywhere && holdsIds(one.type));

/** The smallest literal that a type takes. */
const literalOf = (type: GraphQLInputType, writing: Writing): string => {
  if (isNonNullType(type)) return literalOf(type.ofType, writing);
  if (isListType(type)) return `[${literalOf(type.ofType, writing)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) return type.name === 'ID' ? `"${writing.id}"` : (SCALARS[type.name] ?? '"x"');
  const fields = Object.values(type.getFields()).filter((field) =>
    isWritten(field, isRequiredInputField(field), writing),
  );
  return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type, writing)}`).join(' ')} }`;
};

export type Root = 'query' | 'mutation' | 'subscription';
type Field = GraphQLField<unknown, unknown>;

const write = (root: Root, field: Field, writing: Writing, select: (type: GraphQLOutputType) => string) => {
  const given = field.args.filter((arg) => isWritten(arg, isRequiredArgument(arg), writing));
  const args = given.map(({ name, type }) => `${name}: ${literalOf(type, writing)}`).join(', ');
  return `${root} { ${field.name}${args && `(${args})`} ${select(field.type)} }`;
};

/** A valid document that selects one field of a root with the smallest arguments, about things that do not exist. */
export const minimalOperation = (root: Root, field: Field): string =>
  write(root, field, { id: NOBODYS_ID, everywhere: false }, (type) => selectionOf(type, 0));

/** The same about one thing, named wherever an id can stand, with everything that hangs from the answer. */
export const operationAbout = (root: Root, field: Field, id: string): string =>
  write(root, field, { id, everywhere: true }, (type) => selectionOf(type, 3));
