import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** How large a document is, whatever its fields mean. */
export interface DocumentShape {
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Definitions of fragments. */
  readonly fragments: number;
  /** Spreads that lead back into the fragment they stand in. */
  readonly cycles: number;
  /** Selections, values and types within each other, as written: inline fragments and lists nest without any field. */
  readonly nesting: number;
}

/** Of a selection with everything that its fragments bring; `own` counts its first level only. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly own: number;
}

const NOTHING: Extent = { depth: 0, fields: 0, own: 0 };
/** Fragments can double with every one: what is beyond all limits needs no exact number. */
const MOST = 1e9;

const side = (a: Extent, b: Extent): Extent => ({
  depth: Math.max(a.depth, b.depth),
  fields: Math.min(a.fields + b.fields, MOST),
  own: Math.min(a.own + b.own, MOST),
});

const below = ({ depth, fields }: Extent): Extent => ({ depth: depth + 1, fields: fields + 1, own: 1 });

/** Measures selections; a fragment is measured once, however often it is spread. One that contains itself ends there, and is counted. */
const measuring = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const known = new Map<string, Extent>();
  const open = new Set<string>();
  let cycles = 0;
  const ofFragment = (name: string): Extent => {
    const measured = known.get(name);
    if (measured) return measured;
    if (open.has(name)) {
      cycles += 1;
      return NOTHING;
    }
    open.add(name);
    const extent = extentOf(fragments.get(name)?.selectionSet);
    open.delete(name);
    known.set(name, extent);
    return extent;
  };
  const extentOf = (set: SelectionSetNode | undefined): Extent => {
    let extent = NOTHING;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) extent = side(extent, below(extentOf(selection.selectionSet)));
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        extent = side(extent, extentOf(selection.selectionSet));
      else extent = side(extent, ofFragment(selection.name.value));
    }
    return extent;
  };
  const cyclesIn = (): number => {
    for (const name of fragments.keys()) ofFragment(name);
    return cycles;
  };
  return { extentOf, cyclesIn };
};

const NESTS: ReadonlySet<Kind> = new Set([Kind.SELECTION_SET, Kind.LIST, Kind.OBJECT, Kind.LIST_TYPE]);

/** How deep the text nests, whatever stands there. */
const nestingOf = (document: DocumentNode): number => {
  let level = 0;
  let deepest = 0;
  visit(document, {
    enter: ({ kind }: ASTNode) => {
      if (NESTS.has(kind)) level += 1;
      deepest = Math.max(deepest, level);
    },
    leave: ({ kind }: ASTNode) => {
      if (NESTS.has(kind)) level -= 1;
    },
  });
  return deepest;
};

/** Measures a document by its largest operation, in time that grows with the text and not with what it unfolds to. */
export const shapeOf = (document: DocumentNode): DocumentShape => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const { extentOf, cyclesIn } = measuring(fragments);
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const extents = operations.map((operation) => extentOf(operation.selectionSet));
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  const largest = (of: (extent: Extent) => number) => Math.max(0, ...extents.map(of));
  return {
    depth: largest(({ depth }) => depth),
    fields: extents.reduce((sum, { fields }) => Math.min(sum + fields, MOST), 0),
    rootFields: largest(({ own }) => own),
    aliases,
    directives,
    fragments: document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length,
    cycles: cyclesIn(),
    nesting: nestingOf(document),
  };
};
