import type { GraphQLResolveInfo } from 'graphql';
import { selects } from '../../../kernel/selection.js';
import type { Sections } from './stored-quotation.js';

const PLACES = ['properties', 'vehicles'];
const PRICING = ['lines', 'totals', 'options'];

/** The sections that an operation selects of the quotations at these paths below the field being resolved; none is here. */
export const sectionsOf = (info: GraphQLResolveInfo, ...paths: readonly (readonly string[])[]): Sections => {
  const places = paths.length > 0 ? paths : [[]];
  const any = (fields: readonly string[]) =>
    fields.some((field) => places.some((path) => selects(info, ...path, field)));
  return { places: any(PLACES), pricing: any(PRICING), history: any(['history']) };
};
