import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
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

type Path = readonly string[];
type Field = GraphQLField<unknown, unknown>;

/** Where ids can stand in a type, as the names that lead there. No type is entered within itself. */
const placesIn = (type: GraphQLInputType, within: Path = []): readonly Path[] => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID' ? [[]] : [];
  if (within.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    placesIn(field.type, [...within, named.name]).map((place) => [field.name, ...place]),
  );
};

/** Where ids can stand in a field's arguments. */
export const idPlaces = ({ args }: Field): readonly Path[] =>
  args.flatMap(({ name, type }) => placesIn(type).map((place) => [name, ...place]));

/** An id, and the one place where it stands; elsewhere stand ids that nothing has. */
interface Subject {
  readonly id: string;
  readonly place: Path;
}

/** What is left of the way to the subject after one more step; null on any other way. */
const step = (subject: Subject | null, name: string): Subject | null =>
  subject && subject.place[0] === name ? { ...subject, place: subject.place.slice(1) } : null;

/** The smallest literal that a type takes, with the subject in it where it belongs. */
const literalOf = (type: GraphQLInputType, subject: Subject | null): string => {
  if (isNonNullType(type)) return literalOf(type.ofType, subject);
  if (isListType(type)) return `[${literalOf(type.ofType, subject)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) return `{ ${membersOf(Object.values(type.getFields()), subject)} }`;
  return type.name === 'ID' ? `"${subject?.id ?? NOBODYS_ID}"` : (SCALARS[type.name] ?? '"x"');
};

/** What is required, and what leads to the subject. */
const membersOf = (
  members: readonly (GraphQLArgument | GraphQLInputField)[],
  subject: Subject | null,
): string =>
  members
    .map((member) => ({ ...member, inside: step(subject, member.name) }))
    .filter(({ type, defaultValue, inside }) => inside || (isNonNullType(type) && defaultValue === undefined))
    .map(({ name, type, inside }) => `${name}: ${literalOf(type, inside)}`)
    .join(' ');

export type Root = 'query' | 'mutation' | 'subscription';

const write = (root: Root, { name, args, type }: Field, subject: Subject | null, levels: number) => {
  const given = membersOf(args, subject);
  return `${root} { ${name}${given && `(${given})`} ${selectionOf(type, levels)} }`;
};

/** A valid document that selects one field of a root with the smallest arguments, about things that do not exist. */
export const minimalOperation = (root: Root, field: Field): string => write(root, field, null, 0);

/** The same about one thing, named in one place, with everything that hangs from the answer. */
export const operationAbout = (root: Root, field: Field, subject: Subject): string =>
  write(root, field, subject, 3);
