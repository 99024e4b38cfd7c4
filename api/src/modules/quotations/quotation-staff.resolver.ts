import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { EXPECTED_VERSION } from '../../kernel/arguments.js';
import { Cost } from '../../kernel/cost.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { ID_ARGUMENT, VERSION_ARGUMENT } from './graphql/arguments.js';
import { UpdateQuotationInput } from './graphql/quotation.input.js';
import { QuotationPayload } from './graphql/quotation-payload.type.js';
import { DeleteQuotationPayload } from './graphql/quotation-staff.type.js';
import { toQuotationError } from './graphql/transition-error.type.js';
import { PayloadBuilder } from './payload-builder.js';
import type { QuotationQueries } from './read-model/quotation-queries.js';
import type { QuotationUseCases } from './use-cases/index.js';

/** What only the shop does with quotations. */
@Resolver()
export class QuotationStaffResolver {
  private readonly payload: PayloadBuilder;

  constructor(
    queries: QuotationQueries,
    private readonly useCases: QuotationUseCases,
  ) {
    this.payload = new PayloadBuilder(queries);
  }

  @Allow('quotations:write')
  @Cost({ points: 20, perInputItem: 0.5 })
  @Mutation(() => QuotationPayload, {
    description:
      'Replaces a DRAFT whole and prices it anew, on the catalogue and rules of this moment. Staff (quotations:write).',
  })
  async updateQuotation(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, EXPECTED_VERSION) expectedVersion: number,
    @Arg('input', () => UpdateQuotationInput, { description: 'What the draft holds from now on.' })
    input: UpdateQuotationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    return this.payload.of(
      await this.useCases.update({ ...callerOf(context), id, expectedVersion }, input),
      context,
      info,
    );
  }

  @Allow('quotations:write')
  @Mutation(() => QuotationPayload, {
    description:
      'DRAFT -> PENDING: hands it to the customer and starts the expiry clock. A PENDING revision that it replaces becomes EXPIRED (superseded). Staff (quotations:write).',
  })
  async submitQuotation(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, VERSION_ARGUMENT) expectedVersion: number | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    return this.payload.of(
      await this.useCases.submit({ ...callerOf(context), id, expectedVersion }),
      context,
      info,
    );
  }

  @Allow('quotations:write')
  @Mutation(() => QuotationPayload, {
    description:
      "Prices a DRAFT anew on today's catalogue and rules; places, films and the staff's adjustments stay. Staff " +
      '(quotations:write).',
  })
  async recalculateQuotation(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, VERSION_ARGUMENT) expectedVersion: number | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    const target = { ...callerOf(context), id, expectedVersion };
    return this.payload.of(await this.useCases.recalculate(target), context, info);
  }

  @Allow('quotations:write')
  @Mutation(() => QuotationPayload, {
    description:
      'Makes the next revision of a PENDING, REJECTED or EXPIRED quotation: a DRAFT with the same number, places and prices. Staff (quotations:write).',
  })
  async reviseQuotation(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    return this.payload.of(await this.useCases.revise({ ...callerOf(context), id }), context, info);
  }

  @Allow('quotations:write')
  @Mutation(() => QuotationPayload, {
    description:
      'Makes a new quotation with a number of its own out of any other: a DRAFT for the same customer and places, at the same prices. Staff (quotations:write).',
  })
  async duplicateQuotation(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    return this.payload.of(await this.useCases.duplicate({ ...callerOf(context), id }), context, info);
  }

  @Allow('quotations:write')
  @Mutation(() => QuotationPayload, {
    description:
      'Makes the private links given out so far stop working; the new one is in accessToken. Staff (quotations:write).',
  })
  async revokeQuotationLink(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    return this.payload.of(await this.useCases.revokeLink({ ...callerOf(context), id }), context, info);
  }

  @Allow('quotations:write')
  @Mutation(() => QuotationPayload, {
    description: 'Says who of the staff answers for it; null: nobody. Any status. Staff (quotations:write).',
  })
  async assignSeller(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('sellerId', () => ID, { nullable: true, description: 'Id of an active staff user; null: nobody.' })
    sellerId: string | null,
    @Arg('expectedVersion', () => Int, VERSION_ARGUMENT) expectedVersion: number | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    const target = { ...callerOf(context), id, expectedVersion };
    return this.payload.of(await this.useCases.assignSeller(target, sellerId ?? null), context, info);
  }

  @Allow('quotations:write')
  @Mutation(() => DeleteQuotationPayload, {
    description: 'Deletes a DRAFT; what a customer has seen is never deleted. Staff (quotations:write).',
  })
  async deleteQuotation(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('expectedVersion', () => Int, VERSION_ARGUMENT) expectedVersion: number | null,
    @Ctx() context: RequestContext,
  ): Promise<DeleteQuotationPayload> {
    const { translate } = context;
    const result = await this.useCases.delete({ ...callerOf(context), id, expectedVersion });
    if (result.ok) return { deletedId: result.value, userErrors: [] };
    return { deletedId: null, userErrors: result.faults.map((fault) => toQuotationError(fault, translate)) };
  }
}
