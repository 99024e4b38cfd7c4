import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** An id that nothing has. */
export const NOBODYS_ID = 'c0ffee00-0000-7000-8000-000000000000';

const SCALARS: Readonly<Record<string, string>> = {
  ID: `"${NOBODYS_ID}"`,
  Int: '1',
  Float: '1',
  Boolean: 'false',
  Decimal: '"1"',
  Date: '"2030-01-01"',
  DateTime: '"2030-01-01T00:00:00Z"',
};

/** The smallest literal that a type takes: what is not required is left out. */
const literalOf = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? '"x"';
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${required.map((field) => `${field.name}: ${literalOf(field.type)}`).join(' ')} }`;
};

export type Root = 'query' | 'mutation' | 'subscription';

/** A valid document that selects one field of a root with the smallest arguments, about things that do not exist. */
export const minimalOperation = (root: Root, field: GraphQLField<unknown, unknown>): string => {
  const required = field.args.filter(isRequiredArgument);
  const args = required.map(({ name, type }) => `${name}: ${literalOf(type)}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${root} { ${field.name}${args && `(${args})`}${selection} }`;
};
