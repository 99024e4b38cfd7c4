import { type ArgumentNode, type FieldNode, type GraphQLField, Kind, type ValueNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** The largest page that any list gives; more is refused when the list is read. */
const MOST_ITEMS = 100;

const clamp = (size: number): number => Math.min(Math.max(size, 0), MOST_ITEMS);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The members of all lists in a value of the variables. */
const membersIn = (value: unknown): number => {
  let members = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isObject(next)) continue;
    if (Array.isArray(next)) members += next.length;
    for (const child of Object.values(next)) if (isObject(child)) waiting.push(child);
  }
  return members;
};

const membersOf = (node: ValueNode, variables: Variables): number => {
  if (node.kind === Kind.VARIABLE) return membersIn(variables[node.name.value]);
  if (node.kind === Kind.LIST)
    return node.values.reduce((sum, item) => sum + membersOf(item, variables), node.values.length);
  if (node.kind === Kind.OBJECT)
    return node.fields.reduce((sum, { value }) => sum + membersOf(value, variables), 0);
  return 0;
};

/** The members of every list in a field's arguments, however deep. */
export const inputItems = (node: FieldNode, variables: Variables): number =>
  (node.arguments ?? []).reduce((sum, { value }) => sum + membersOf(value, variables), 0);

const given = (node: FieldNode, name: string): ArgumentNode | undefined =>
  node.arguments?.find((argument) => argument.name.value === name);

const pageSize = (field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables) => {
  const first = field.args.find(({ name }) => name === 'first');
  if (!first) return undefined;
  const value = given(node, 'first')?.value;
  if (value?.kind === Kind.INT) return clamp(Number(value.value));
  const variable = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  if (typeof variable === 'number') return clamp(variable);
  // A variable that was left out takes the argument's default, or one of its own, which may be anything.
  if (value) return MOST_ITEMS;
  return typeof first.defaultValue === 'number' ? first.defaultValue : MOST_ITEMS;
};

/** How many items a field's arguments ask for: by `first`, or one for each of `ids`. Undefined where they do not say. */
export const askedSize = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | undefined => {
  const page = pageSize(field, node, variables);
  if (page !== undefined) return page;
  const ids = given(node, 'ids')?.value;
  return ids && clamp(membersOf(ids, variables));
};
