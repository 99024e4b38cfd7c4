import type { GraphQLResolveInfo } from 'graphql';
import { selects } from '../../../kernel/selection.js';
import type { Sections } from './stored-quotation.js';

/** The sections that an operation selects of the quotations at these paths below the field being resolved; none is here. */
export const sectionsOf = (info: GraphQLResolveInfo, ...at: readonly (readonly string[])[]): Sections => {
  const paths = at.length > 0 ? at : [[]];
  const any = (...fields: readonly (readonly string[])[]) =>
    fields.some((field) => paths.some((path) => selects(info, ...path, ...field)));
  return {
    places: any(['properties'], ['vehicles']),
    lines: any(['lines'], ['options', 'lines']),
    totals: any(['lines'], ['totals'], ['options']),
    history: any(['history']),
  };
};
