import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import type { Decimal } from '../../kernel/decimal.js';
import { perRequest } from '../../kernel/per-request.js';
import { readChanged } from '../../kernel/read-changed.js';
import { DecimalScalar } from '../../kernel/scalars/index.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import type { RequestContext } from '../identity/index.js';
import type { CatalogQueries } from './catalog-queries.js';
import { PRODUCT_ID, PRODUCT_VERSION } from './graphql/arguments.js';
import { ProductPayload, ProductPricePayload } from './graphql/catalog-payload.type.js';
import { ProductPriceInput } from './graphql/price.input.js';
import { ProductPriceView, ProductView } from './graphql/product.type.js';
import type { CatalogUseCases } from './use-cases/index.js';

/** What products cost, cost once and will cost. */
@Resolver(() => ProductView)
export class ProductPriceResolver {
  /** One statement for all products of a request. */
  private readonly histories = perRequest(
    (_: RequestContext) =>
      new DataLoader((productIds: readonly string[]) => this.catalog.prices(productIds), { cache: false }),
  );

  constructor(
    private readonly catalog: CatalogQueries,
    private readonly useCases: CatalogUseCases,
  ) {}

  @Allow('catalog:read')
  @FieldResolver(() => [ProductPriceView], {
    description: 'All its prices, past and to come, the newest first. Staff (catalog:read).',
  })
  prices(@Root() { id }: ProductView, @Ctx() context: RequestContext): Promise<ProductPriceView[]> {
    return this.histories(context).load(id);
  }

  @Allow('pricing:write')
  @Mutation(() => ProductPricePayload, {
    description:
      'Sets what a product costs from a day on, until the day when a later price begins, if there is one. The price in ' +
      'force on that day ends there; one that starts on the same day is overwritten; what costs the same anyway stays ' +
      'as it is. Quotations keep the prices they were made with. Staff (pricing:write).',
  })
  async setProductPrice(
    @Arg('productId', () => ID, PRODUCT_ID) productId: string,
    @Arg('expectedVersion', () => Int, PRODUCT_VERSION) expectedVersion: number | null,
    @Arg('input', () => ProductPriceInput, { description: 'The price.' }) input: ProductPriceInput,
    @Ctx() context: RequestContext,
  ): Promise<ProductPricePayload> {
    const target = { id: productId, expectedVersion: expectedVersion ?? null };
    const result = await this.useCases.setPrice(context, target, input);
    const product = await readChanged(result, () => this.product(productId));
    const price = await readChanged(result, async ({ priceId }) => {
      const [history = []] = await this.catalog.prices([productId]);
      return history.find(({ id }) => id === priceId);
    });
    return { product, price, userErrors: toUserErrors(result, context.translate) };
  }

  @Allow('pricing:write')
  @Mutation(() => ProductPayload, {
    description:
      'Takes back a price that has not begun; the one before it goes on to where this one would have ended. INVALID for ' +
      'a price that has begun. Staff (pricing:write).',
  })
  async deleteFuturePrice(
    @Arg('priceId', () => ID, { description: "The price's id, from `Product.prices`." }) priceId: string,
    @Arg('expectedVersion', () => Int, PRODUCT_VERSION) expectedVersion: number | null,
    @Ctx() context: RequestContext,
  ): Promise<ProductPayload> {
    const target = { id: priceId, expectedVersion: expectedVersion ?? null };
    const result = await this.useCases.deleteFuturePrice(context, target);
    const product = await readChanged(result, (id) => this.product(id));
    return { product, userErrors: toUserErrors(result, context.translate) };
  }

  @Allow('pricing:write')
  @Mutation(() => ProductPayload, {
    description:
      'Says what a square metre of a film costs the shop, which the margin of a quotation is counted from. Customers never see it. Staff (pricing:write).',
  })
  async setProductCost(
    @Arg('productId', () => ID, PRODUCT_ID) productId: string,
    @Arg('expectedVersion', () => Int, PRODUCT_VERSION) expectedVersion: number | null,
    @Arg('costPerSquareMeter', () => DecimalScalar, {
      nullable: true,
      description:
        "In the shop's currency, before tax: 0 or more, at most 4 decimals. Null or absent: nobody knows.",
    })
    costPerSquareMeter: Decimal | null,
    @Ctx() context: RequestContext,
  ): Promise<ProductPayload> {
    const target = { id: productId, expectedVersion: expectedVersion ?? null };
    const result = await this.useCases.setCost(context, target, costPerSquareMeter ?? null);
    const product = await readChanged(result, (id) => this.product(id));
    return { product, userErrors: toUserErrors(result, context.translate) };
  }

  private async product(id: string): Promise<ProductView | null> {
    const [product] = await this.catalog.byIds([id]);
    return product ?? null;
  }
}
