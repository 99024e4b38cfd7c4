import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ACCESS, EVERYONE } from '../kernel/access.js';
import type { Translate } from '../kernel/errors.js';
import { type Actor, forbidden, permissionsOf, signInNeeded } from '../modules/identity/index.js';

/** One rule that an operation's fields carry: any one of these permissions or kinds of caller. */
type Rule = readonly string[];

const isRule = (value: unknown): value is Rule => Array.isArray(value);

/** A field's own rule, else its type's; none at all means nobody. */
const ruleOf = (field: GraphQLField<unknown, unknown>, parent: { readonly extensions: object }): Rule => {
  const own: unknown = Reflect.get(field.extensions, ACCESS);
  const inherited: unknown = Reflect.get(parent.extensions, ACCESS);
  if (isRule(own)) return own;
  return isRule(inherited) ? inherited : [];
};

/**
 * Decides who may run a document from the rules that the schema's fields declare, before anything is executed. The
 * rules of a document are collected once and kept as long as the document itself is (in the server's document store).
 */
export class AccessRules {
  private readonly known = new WeakMap<DocumentNode, readonly Rule[]>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** @throws UNAUTHENTICATED for anonymous callers and FORBIDDEN for others, when any selected field is not for them. */
  check(document: DocumentNode, actor: Actor, translate: Translate): void {
    const held = permissionsOf(actor);
    const granted = (one: string) => one === actor.kind || held.has(one);
    if (this.rulesOf(document).every((anyOf) => anyOf.some(granted))) return;
    if (actor.kind === 'anonymous') {
      throw signInNeeded(translate);
    }
    throw forbidden(translate);
  }

  private rulesOf(document: DocumentNode): readonly Rule[] {
    const known = this.known.get(document);
    if (known) return known;
    const rules = new Map<string, Rule>();
    const types = new TypeInfo(this.schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: () => {
          const field = types.getFieldDef();
          const parent = types.getParentType();
          if (!field || !isCompositeType(parent) || field.name.startsWith('__')) return;
          if (!isObjectType(parent) && !isInterfaceType(parent)) return;
          // Introspection's own types declare nothing; whether they may be asked for is decided elsewhere.
          if (parent.name.startsWith('__')) return;
          const rule = ruleOf(field, parent);
          if (!rule.includes(EVERYONE)) rules.set(rule.join(' '), rule);
        },
      }),
    );
    const found = [...rules.values()];
    this.known.set(document, found);
    return found;
  }
}
