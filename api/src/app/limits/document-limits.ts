import type { DocumentNode, GraphQLError, ValidationRule } from 'graphql';
import { type DocumentShape, shapeOf } from './document-shape.js';
import { beyondLimit, LIMITS, type LimitCode } from './limits.js';

interface Bound {
  readonly measure: keyof DocumentShape;
  readonly code: LimitCode;
  readonly message: string;
}

const BOUNDS: readonly Bound[] = [
  {
    measure: 'fragments',
    code: 'TOO_MANY_FRAGMENTS',
    message: `A document may define at most ${LIMITS.fragments} fragments.`,
  },
  { measure: 'cycles', code: 'FRAGMENT_CYCLE', message: 'A fragment may not contain itself.' },
  {
    measure: 'nesting',
    code: 'QUERY_TOO_DEEP',
    message: `Selections and values may be nested at most ${LIMITS.nesting} levels deep.`,
  },
  {
    measure: 'rootFields',
    code: 'TOO_MANY_ROOT_FIELDS',
    message: `An operation may select at most ${LIMITS.rootFields} fields at its root.`,
  },
  {
    measure: 'depth',
    code: 'QUERY_TOO_DEEP',
    message: `Fields may be nested at most ${LIMITS.depth} levels deep.`,
  },
  {
    measure: 'aliases',
    code: 'TOO_MANY_ALIASES',
    message: `A document may have at most ${LIMITS.aliases} aliases.`,
  },
  {
    measure: 'directives',
    code: 'TOO_MANY_DIRECTIVES',
    message: `A document may have at most ${LIMITS.directives} directives.`,
  },
  {
    measure: 'fields',
    code: 'TOO_MANY_FIELDS',
    message: `A document may select at most ${LIMITS.fields} fields, those of fragments included wherever they are spread.`,
  },
];

/** The limits that a document goes beyond, each once. */
const documentFaults = (document: DocumentNode): GraphQLError[] => {
  const shape = shapeOf(document);
  return BOUNDS.filter(({ measure }) => shape[measure] > LIMITS[measure]).map(({ code, message }) =>
    beyondLimit(code, message),
  );
};

/**
 * Refuses documents that are too large in any way. Some of GraphQL's own rules take time that grows with the square of
 * the document: null takes the refused document out of the walk, so that no rule sees more of it than this one.
 */
export const documentLimits: ValidationRule = (context) => ({
  Document: (document) => {
    const faults = documentFaults(document);
    for (const fault of faults) context.reportError(fault);
    return faults.length > 0 ? null : undefined;
  },
});
