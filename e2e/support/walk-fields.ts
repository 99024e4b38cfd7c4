import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

export interface WalkedField {
  /** Where it is declared: "Customer.metadata". */
  readonly name: string;
  /** The selection that leads to it from the walk's root. */
  readonly selection: string;
}

/** Answers whether the caller may see the field: the walk goes on below it. */
export type Visit = (field: WalkedField) => Promise<boolean>;

const objectOf = (type: GraphQLOutputType): GraphQLObjectType | null => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : null;
};

/** Visits every field that hangs from a type and needs no argument, each by itself. No type is entered within itself. */
export async function walkFields(root: string, visit: Visit): Promise<void> {
  const enter = async (
    type: GraphQLObjectType,
    around: (inner: string) => string,
    within: readonly string[],
  ): Promise<void> => {
    for (const field of Object.values(type.getFields())) {
      if (field.args.some(isRequiredArgument)) continue;
      const target = objectOf(field.type);
      const selection = around(target ? `${field.name} { __typename }` : field.name);
      const seen = await visit({ name: `${type.name}.${field.name}`, selection });
      if (!seen || !target || within.includes(target.name)) continue;
      await enter(target, (inner) => around(`${field.name} { ${inner} }`), [...within, target.name]);
    }
  };
  const type = schema.getType(root);
  if (!isObjectType(type)) throw new Error(`${root} is no object type`);
  await enter(type, (inner) => `{ ${inner} }`, [root]);
}
