import type { GraphQLResolveInfo } from 'graphql';
import type { Result } from '../../kernel/fault.js';
import type { RequestContext } from '../identity/index.js';
import type { QuotationView } from './graphql/quotation.type.js';
import type { QuotationPayload } from './graphql/quotation-payload.type.js';
import { toQuotationError } from './graphql/transition-error.type.js';
import type { QuotationQueries } from './read-model/quotation-queries.js';
import { sectionsOf } from './read-model/sections.js';

/** Turns the outcome of a use-case (the id of a quotation, or faults) into what the operation answers. */
export class PayloadBuilder {
  constructor(private readonly quotations: QuotationQueries) {}

  async of(
    result: Result<string>,
    { actor, translate }: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    if (!result.ok) {
      return {
        quotation: null,
        userErrors: result.faults.map((fault) => toQuotationError(fault, translate)),
      };
    }
    const sections = sectionsOf(info, ['quotation']);
    const quotation = await this.quotations.afterChange(actor, result.value, sections);
    return { quotation, userErrors: [] };
  }

  /** Many changed quotations by id, in one statement; those that are gone are missing. */
  async many(
    ids: readonly string[],
    { actor }: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<ReadonlyMap<string, QuotationView>> {
    const quotations = await this.quotations.manyAfterChange(actor, ids, sectionsOf(info, ['quotation']));
    return new Map(quotations.map((quotation) => [quotation.id, quotation]));
  }
}
