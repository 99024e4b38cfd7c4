import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { DateScalar } from '../../kernel/scalars/index.js';
import { toUserError, toUserErrors } from '../../kernel/user-error.type.js';
import type { RequestContext } from '../identity/index.js';
import { plannedView } from './domain/price-sheet-view.js';
import {
  PRICE_START,
  PriceChangeFilter,
  PriceChangeInput,
  ProductPricesInput,
} from './graphql/price-sheet.input.js';
import { PriceSheetPreview, SetProductPricesPayload } from './graphql/price-sheet.type.js';
import type { CatalogUseCases } from './use-cases/index.js';
import type { PriceSheet } from './use-cases/preview-prices.js';

/** Prices of many films at once. */
@Resolver()
export class PriceSheetResolver {
  constructor(private readonly useCases: CatalogUseCases) {}

  @Allow('pricing:write')
  @Cost({ points: 10, perInputItem: 1, complete: true })
  @Query(() => PriceSheetPreview, {
    description:
      'What setProductPrices would do with these prices, row by row, wrong rows included. Nothing is saved. Staff (pricing:write). A day that is past: BAD_USER_INPUT.',
  })
  async previewProductPrices(
    @Arg('input', () => ProductPricesInput, { description: 'The prices.' }) input: ProductPricesInput,
    @Ctx() context: RequestContext,
  ): Promise<PriceSheetPreview> {
    return this.preview(await this.useCases.previewPrices(input), context);
  }

  @Allow('pricing:write')
  @Cost({ points: 500, complete: true })
  @Query(() => PriceSheetPreview, {
    description:
      'What a change in percent or by an amount would make of the prices of the films that a filter finds, by name. Nothing is saved: ' +
      'give what it shows, with the versions, to setProductPrices. Staff (pricing:write). Bad input, and a filter that finds more than 1,000 films: BAD_USER_INPUT.',
  })
  async previewPriceChange(
    @Arg('filter', () => PriceChangeFilter, { description: 'Which films.' }) filter: PriceChangeFilter,
    @Arg('change', () => PriceChangeInput, { description: 'How their prices change.' })
    change: PriceChangeInput,
    @Arg('validFrom', () => DateScalar, PRICE_START) validFrom: string | null,
    @Ctx() context: RequestContext,
  ): Promise<PriceSheetPreview> {
    return this.preview(await this.useCases.previewPriceChange({ filter, change, validFrom }), context);
  }

  @Allow('pricing:write')
  @Cost({ points: 10, perInputItem: 1, complete: true })
  @Mutation(() => SetProductPricesPayload, {
    description:
      'Sets what many films cost from a day on, all of them or none, as setProductPrice does for each. Films that cost that anyway stay as they ' +
      'are. Quotations keep the prices they were made with. Staff (pricing:write).',
  })
  async setProductPrices(
    @Arg('input', () => ProductPricesInput, { description: 'The prices.' }) input: ProductPricesInput,
    @Arg('idempotencyKey', () => String, {
      description:
        'Makes retries safe: 1 to 64 characters of your choice, per caller, remembered for ever. The same input again does nothing and gives the ' +
        'first answer again; another input is an IDEMPOTENCY_CONFLICT.',
    })
    idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<SetProductPricesPayload> {
    const result = await this.useCases.setPrices(context, input, idempotencyKey);
    const outcome = result.ok ? result.value : { validFrom: null, changed: null, unchanged: null };
    return { ...outcome, userErrors: toUserErrors(result, context.translate) };
  }

  private preview(result: Result<PriceSheet>, { translate }: RequestContext): PriceSheetPreview {
    if (!result.ok) throw badUserInput(result.faults, translate);
    const { validFrom, planned } = result.value;
    const prices = planned.map((row) => ({
      ...plannedView(row),
      userErrors: row.faults.map((fault) => toUserError(fault, translate)),
    }));
    return { validFrom, prices };
  }
}
