import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';

/** How large a document is, whatever its fields mean. */
export interface DocumentShape {
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
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

/** Measures selections; a fragment is measured once, however often it is spread. One that contains itself ends there. */
const measuring = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const known = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, NOTHING);
    const extent = extentOf(fragments.get(name)?.selectionSet);
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
  return extentOf;
};

/** Measures a document by its largest operation, in time that grows with the text and not with what it unfolds to. */
export const shapeOf = (document: DocumentNode): DocumentShape => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const extentOf = measuring(fragments);
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
  };
};
