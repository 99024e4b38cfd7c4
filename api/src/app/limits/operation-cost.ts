import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { COST, type FieldCost } from '../../kernel/cost.js';
import { askedSize, inputItems } from './argument-size.js';

type Variables = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

const OBJECT = 1;
const CHANGE = 10;
/** Lists that take no `first`, such as a quotation's lines. */
const LIST_SIZE = 5;
/** The schema as tools ask for it is the longest answer there is; what of it is selected matters little. */
const INTROSPECTION: FieldCost = { points: 100, complete: true };
/** Fragments can double with every one: what nobody may spend needs no exact number. */
const MOST = 1e9;

const isCost = (value: unknown): value is FieldCost => typeof value === 'object' && value !== null;

const declared = (field: Field): FieldCost => {
  const cost: unknown = Reflect.get(field.extensions, COST);
  return isCost(cost) ? cost : {};
};

const fieldOf = (parent: GraphQLNamedType, name: string): Field | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;

/** Everything that the cost of a selection depends on, apart from the selection. */
class Costing {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
    private readonly changes: GraphQLNamedType | undefined | null,
  ) {}

  /** @param page how many items the field above asked for: the size of a connection's own lists. */
  of(set: SelectionSetNode, parent: GraphQLNamedType, page?: number): number {
    let points = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) points += this.ofField(selection, parent, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition?.name.value;
        points += this.of(selection.selectionSet, (type && this.schema.getType(type)) || parent, page);
      } else points += this.ofFragment(selection.name.value, page);
    }
    return Math.min(points, MOST);
  }

  /** Once for each size of page it is spread in, however often it is. */
  private ofFragment(name: string, page: number | undefined): number {
    const key = `${name} ${page}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    const points = type ? this.of(fragment.selectionSet, type, page) : 0;
    this.known.set(key, points);
    return points;
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType, page: number | undefined): number {
    if (node.name.value.startsWith('__')) return node.selectionSet ? (INTROSPECTION.points ?? 0) : 0;
    const field = fieldOf(parent, node.name.value);
    if (!field) return 0;
    const cost = declared(field);
    const type = getNamedType(field.type);
    const object = isLeafType(type) ? 0 : OBJECT;
    const own = cost.points ?? (parent === this.changes ? CHANGE : object);
    const input = cost.perInputItem ? Math.ceil(cost.perInputItem * inputItems(node, this.variables)) : 0;
    if (cost.complete || !node.selectionSet) return own + input;
    const asked = askedSize(field, node, this.variables);
    const below = this.of(node.selectionSet, type, asked);
    if (!isListType(getNullableType(field.type))) return Math.min(own + input + below, MOST);
    const size = cost.size ?? asked ?? page ?? LIST_SIZE;
    return Math.min(input + size * (own + below), MOST);
  }
}

/**
 * What an operation costs in points, from the document and its variables alone: 1 for every object of its answer, taking
 * lists as long as their arguments allow, and what fields declare by `@Cost`. Selections that a directive may leave out
 * count. The document has to be valid.
 */
export const operationCost = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number => {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const costing = new Costing(schema, fragments, variables, schema.getMutationType());
  return Math.max(costing.of(operation.selectionSet, root), 1);
};
