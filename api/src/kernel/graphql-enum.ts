import { registerEnumType } from 'type-graphql';

/**
 * Makes a union of string literals a GraphQL enum: `@Field(() => VerticalEnum)`. The union is the one list of values, so
 * a value without a description, or a description of no value, does not compile.
 */
export const graphqlEnum = <Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): Readonly<Record<string, string>> => {
  const described = Object.entries<string>(meanings);
  const values = Object.fromEntries(described.map(([value]) => [value, value]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(described.map(([value, meaning]) => [value, { description: meaning }])),
  });
  return values;
};
