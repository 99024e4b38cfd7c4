import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { ACCESS } from './access.js';

const own = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

interface Element {
  readonly name: string;
  readonly description?: string | null;
}

const elementsOf = (type: GraphQLNamedType): Element[] => [
  type,
  ...fieldsOf(type).flatMap((field) => [
    { name: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map((arg) => ({
      name: `${type.name}.${field.name}(${arg.name})`,
      description: arg.description,
    })),
  ]),
  ...(isInputObjectType(type)
    ? Object.values(type.getFields())
    : isEnumType(type)
      ? type.getValues()
      : []
  ).map((member) => ({ name: `${type.name}.${member.name}`, description: member.description })),
];

/** Types, fields, arguments, input fields and enum values without a description: "Type", "Type.field", "Type.field(arg)". */
export const undescribed = (schema: GraphQLSchema): string[] =>
  own(schema)
    .flatMap(elementsOf)
    .filter((element) => !element.description?.trim())
    .map((element) => element.name);

const declares = (extensions: Readonly<Record<string, unknown>>): boolean => {
  const rule = extensions[ACCESS];
  return Array.isArray(rule) && rule.length > 0;
};

/**
 * Fields of objects and interfaces that no access rule covers, neither their own nor their type's. Fields of Query,
 * Mutation and Subscription must carry their own: a rule for all operations at once would be granted by accident.
 */
export const undeclared = (schema: GraphQLSchema): string[] => {
  const roots: readonly unknown[] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ];
  return own(schema).flatMap((type) => {
    if (!roots.includes(type) && declares(type.extensions)) return [];
    return fieldsOf(type)
      .filter((field) => !declares(field.extensions))
      .map((field) => `${type.name}.${field.name}`);
  });
};
