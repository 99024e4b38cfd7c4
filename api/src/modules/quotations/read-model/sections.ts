import type { GraphQLResolveInfo } from 'graphql';
import { selects } from '../../../kernel/selection.js';
import type { Sections } from './quotation-queries.js';

const PLACES = ['properties', 'vehicles'];
const PRICING = ['lines', 'totals', 'options'];

/** The sections that an operation selects of the quotation at `path` below the field being resolved. */
export const sectionsOf = (info: GraphQLResolveInfo, ...path: readonly string[]): Sections => {
  const any = (fields: readonly string[]) => fields.some((field) => selects(info, ...path, field));
  return { places: any(PLACES), pricing: any(PRICING), history: any(['history']) };
};
