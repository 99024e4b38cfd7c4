import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { inBulk } from '../../kernel/in-bulk.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { BulkQuotationResult } from './graphql/quotation-staff.type.js';
import { toQuotationError } from './graphql/transition-error.type.js';
import { PayloadBuilder } from './payload-builder.js';
import type { QuotationQueries } from './read-model/quotation-queries.js';
import type { QuotationUseCases } from './use-cases/index.js';

const IDS = { description: 'At most 100; one that is repeated is done once.' };

/** The same done to many quotations: each by itself, with an outcome of its own. */
@Resolver()
export class QuotationBulkResolver {
  private readonly payload: PayloadBuilder;

  constructor(
    queries: QuotationQueries,
    private readonly useCases: QuotationUseCases,
  ) {
    this.payload = new PayloadBuilder(queries);
  }

  @Allow('quotations:write')
  @Mutation(() => [BulkQuotationResult], {
    description: 'submitQuotation for many, in the order given; what fails for one leaves the others done.',
  })
  submitQuotations(
    @Arg('ids', () => [ID], IDS) ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BulkQuotationResult[]> {
    return this.each(ids, (id) => this.useCases.submit({ ...callerOf(context), id }), context, info);
  }

  @Allow('quotations:write')
  @Mutation(() => [BulkQuotationResult], {
    description: 'rejectQuotation for many, with one reason; what fails for one leaves the others done.',
  })
  rejectQuotations(
    @Arg('ids', () => [ID], IDS) ids: string[],
    @Arg('reason', () => String, { nullable: true, description: 'Why, in at most 4,000 characters.' })
    reason: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BulkQuotationResult[]> {
    const caller = callerOf(context);
    return this.each(ids, (id) => this.useCases.reject({ ...caller, id }, reason ?? null), context, info);
  }

  @Allow('quotations:write')
  @Mutation(() => [BulkQuotationResult], {
    description: 'assignSeller for many; what fails for one leaves the others done.',
  })
  assignSellers(
    @Arg('ids', () => [ID], IDS) ids: string[],
    @Arg('sellerId', () => ID, { nullable: true, description: 'Id of an active staff user; null: nobody.' })
    sellerId: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BulkQuotationResult[]> {
    const caller = callerOf(context);
    return this.each(
      ids,
      (id) => this.useCases.assignSeller({ ...caller, id }, sellerId ?? null),
      context,
      info,
    );
  }

  @Allow('quotations:write')
  @Mutation(() => [BulkQuotationResult], {
    description: 'deleteQuotation for many drafts; `quotation` is always null.',
  })
  deleteQuotations(
    @Arg('ids', () => [ID], IDS) ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BulkQuotationResult[]> {
    const caller = callerOf(context);
    return this.each(ids, (id) => this.useCases.delete({ ...caller, id }), context, info);
  }

  private async each(
    ids: readonly string[],
    one: (id: string) => Promise<Result<string>>,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<BulkQuotationResult[]> {
    const done = await inBulk(ids, one);
    if (!done.ok) throw badUserInput(done.faults, context.translate);
    const changed = done.value.flatMap(({ result }) => (result.ok ? [result.value] : []));
    const quotations = await this.payload.many(changed, context, info);
    return done.value.map(({ id, result }) => ({
      id,
      quotation: (result.ok && quotations.get(result.value)) || null,
      userErrors: result.ok ? [] : result.faults.map((fault) => toQuotationError(fault, context.translate)),
    }));
  }
}
