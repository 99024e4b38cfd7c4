import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import { badUserInput } from '../../kernel/errors.js';
import { callerOf, forbidden, may, type RequestContext } from '../identity/index.js';
import { ID_ARGUMENT, TOKEN_ARGUMENT, VERSION_ARGUMENT } from './graphql/arguments.js';
import {
  AcceptanceInput,
  ADJUSTMENTS,
  AdjustmentInput,
  CreateQuotationInput,
} from './graphql/quotation.input.js';
import { QuotationView } from './graphql/quotation.type.js';
import { QuotationPayload } from './graphql/quotation-payload.type.js';
import { QuoteInput } from './graphql/quote.input.js';
import { QuotePreview } from './graphql/quote-totals.type.js';
import { PayloadBuilder } from './payload-builder.js';
import type { QuotationQueries } from './read-model/quotation-queries.js';
import { sectionsOf } from './read-model/sections.js';
import type { QuotationUseCases } from './use-cases/index.js';

@Resolver()
export class QuotationResolver {
  private readonly payload: PayloadBuilder;

  constructor(
    private readonly quotations: QuotationQueries,
    private readonly useCases: QuotationUseCases,
  ) {
    this.payload = new PayloadBuilder(quotations);
  }

  @Allow(EVERYONE)
  @Cost({ points: 1, perInputItem: 0.25, complete: true })
  @Query(() => QuotePreview, {
    description:
      "Runs the quote engine on the catalogue's current prices and rules; saves nothing. Bad input: an error with code " +
      'BAD_USER_INPUT and every fault in extensions.userErrors [{code, message, path}].',
  })
  async quotePreview(
    @Arg('input', () => QuoteInput, { description: 'What to price.' }) input: QuoteInput,
    @Arg('adjustments', () => [AdjustmentInput], { nullable: true, description: ADJUSTMENTS })
    adjustments: AdjustmentInput[] | null,
    @Ctx() { actor, translate }: RequestContext,
  ): Promise<QuotePreview> {
    const preview = await this.useCases.preview(actor, { input, adjustments }, translate);
    if (!preview.ok) throw badUserInput(preview.faults, translate);
    return preview.value;
  }

  @Allow(EVERYONE)
  @Query(() => QuotationView, {
    nullable: true,
    description:
      'One revision, for staff (quotations:read, or its seller with quotations:read_own), and once it left DRAFT for the holder ' +
      'of its private link and for the account of its customer; null for others.',
  })
  quotation(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() { actor }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationView | null> {
    return this.quotations.byId(actor, id, sectionsOf(info));
  }

  @Allow(EVERYONE)
  @Query(() => QuotationView, {
    nullable: true,
    description:
      "The customer's view through the private link: the newest revision that left DRAFT; null when the link is unknown " +
      'or revoked. Reading changes nothing.',
  })
  quotationByToken(
    @Arg('token', () => String, { description: "The private link's token." }) token: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationView | null> {
    return this.quotations.byToken(token, sectionsOf(info));
  }

  @Allow(EVERYONE)
  @Cost({ points: 20, perInputItem: 0.5 })
  @Mutation(() => QuotationPayload, {
    description:
      'Prices the input and saves customer, places and quotation in one transaction: as DRAFT, or as PENDING when submit is ' +
      'true. Staff need quotations:write. What signed-in customers make belongs to their account. Anonymous callers must submit and give `customer` with at least one channel; they ' +
      'never match, read or change an existing customer.',
  })
  async createQuotation(
    @Arg('input', () => CreateQuotationInput, { description: 'The quotation to make.' })
    input: CreateQuotationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    const { actor, translate } = context;
    if ('permissions' in actor && !may(actor, 'quotations:write')) throw forbidden(translate);
    return this.payload.of(await this.useCases.create(context, input), context, info);
  }

  @Allow(EVERYONE)
  @Mutation(() => QuotationPayload, {
    description:
      'PENDING -> CONFIRMED, by the holder of the private link, the account of its customer, or staff (quotations:write) for them. After expiresAt: ' +
      'QUOTATION_EXPIRED.',
  })
  async confirmQuotation(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('token', () => String, TOKEN_ARGUMENT) token: string | null,
    @Arg('expectedVersion', () => Int, VERSION_ARGUMENT) expectedVersion: number | null,
    @Arg('acceptance', () => AcceptanceInput, {
      nullable: true,
      description: 'Who accepts and what; its option is required when there are several alternatives.',
    })
    acceptance: AcceptanceInput | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    const target = { ...callerOf(context), id, token, expectedVersion };
    return this.payload.of(await this.useCases.confirm(target, acceptance ?? null), context, info);
  }

  @Allow(EVERYONE)
  @Mutation(() => QuotationPayload, {
    description:
      'PENDING -> REJECTED, by the holder of the private link, the account of its customer, or staff (quotations:write) for them.',
  })
  async rejectQuotation(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('token', () => String, TOKEN_ARGUMENT) token: string | null,
    @Arg('reason', () => String, { nullable: true, description: 'Why, in at most 4,000 characters.' })
    reason: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    const target = { ...callerOf(context), id, token };
    return this.payload.of(await this.useCases.reject(target, reason ?? null), context, info);
  }

  @Allow(EVERYONE)
  @Mutation(() => QuotationPayload, {
    description:
      'Leaves the shop a message on a PENDING quotation, which stays PENDING. By the holder of the private link, the account of its customer, ' +
      'or staff (quotations:write).',
  })
  async requestQuotationChange(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('token', () => String, TOKEN_ARGUMENT) token: string | null,
    @Arg('message', () => String, { description: 'What should be different, 1 to 4,000 characters.' })
    message: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationPayload> {
    const target = { ...callerOf(context), id, token };
    return this.payload.of(await this.useCases.requestChange(target, message), context, info);
  }
}
