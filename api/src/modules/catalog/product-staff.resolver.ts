import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { toDeletePayload } from '../../kernel/delete-payload.type.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { inBulk } from '../../kernel/in-bulk.js';
import { readChanged } from '../../kernel/read-changed.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import type { RequestContext } from '../identity/index.js';
import type { CatalogQueries } from './catalog-queries.js';
import { PRODUCT_ID, VERSION } from './graphql/arguments.js';
import { BulkProductResult, DeleteProductPayload, ProductPayload } from './graphql/catalog-payload.type.js';
import { CreateProductInput, UpdateProductInput } from './graphql/product.input.js';
import type { CatalogUseCases } from './use-cases/index.js';

/** What the shop does with its products. */
@Resolver()
export class ProductStaffResolver {
  constructor(
    private readonly catalog: CatalogQueries,
    private readonly useCases: CatalogUseCases,
  ) {}

  @Allow('catalog:write')
  @Mutation(() => ProductPayload, {
    description: 'Adds a product, without a price. TAKEN when its SKU is another’s. Staff (catalog:write).',
  })
  async createProduct(
    @Arg('input', () => CreateProductInput, { description: 'The new product.' }) input: CreateProductInput,
    @Ctx() context: RequestContext,
  ): Promise<ProductPayload> {
    return this.payload(await this.useCases.createProduct(context, input), context);
  }

  @Allow('catalog:write')
  @Mutation(() => ProductPayload, {
    description:
      'Changes the given fields of a product. TAKEN when its SKU is another’s. Staff (catalog:write).',
  })
  async updateProduct(
    @Arg('id', () => ID, PRODUCT_ID) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion: number,
    @Arg('input', () => UpdateProductInput, { description: 'What changes.' }) input: UpdateProductInput,
    @Ctx() context: RequestContext,
  ): Promise<ProductPayload> {
    return this.payload(await this.useCases.updateProduct(context, { id, expectedVersion }, input), context);
  }

  @Allow('catalog:write')
  @Mutation(() => ProductPayload, {
    description: 'Lets new quotes use the product; one that is active stays as it is. Staff (catalog:write).',
  })
  async activateProduct(
    @Arg('id', () => ID, PRODUCT_ID) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<ProductPayload> {
    return this.payload(await this.useCases.switchProduct(context, { id, expectedVersion }, true), context);
  }

  @Allow('catalog:write')
  @Mutation(() => ProductPayload, {
    description:
      'Keeps new quotes from using the product and hides it from customers; quotations that have it keep it. Staff (catalog:write).',
  })
  async deactivateProduct(
    @Arg('id', () => ID, PRODUCT_ID) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<ProductPayload> {
    return this.payload(await this.useCases.switchProduct(context, { id, expectedVersion }, false), context);
  }

  @Allow('catalog:write')
  @Mutation(() => [BulkProductResult], {
    description:
      'Activates or deactivates many products, each by itself: what fails for one leaves the others done. Staff (catalog:write).',
  })
  async setProductsActive(
    @Arg('ids', () => [ID], { description: 'At most 100; one that is repeated is done once.' }) ids: string[],
    @Arg('active', () => Boolean, { description: 'Whether new quotes may use them.' }) active: boolean,
    @Ctx() context: RequestContext,
  ): Promise<BulkProductResult[]> {
    const done = await inBulk(ids, (id) =>
      this.useCases.switchProduct(context, { id, expectedVersion: null }, active),
    );
    if (!done.ok) throw badUserInput(done.faults, context.translate);
    const changed = done.value.flatMap(({ result }) => (result.ok ? [result.value] : []));
    const products = new Map((await this.catalog.byIds(changed)).map((product) => [product?.id, product]));
    return done.value.map(({ id, result }) => ({
      id,
      product: (result.ok && products.get(result.value)) || null,
      userErrors: toUserErrors(result, context.translate),
    }));
  }

  @Allow('catalog:write')
  @Mutation(() => DeleteProductPayload, {
    description:
      'Removes a product with its prices. IN_USE when a quotation ever used it: deactivate it instead. Staff (catalog:write).',
  })
  async deleteProduct(
    @Arg('id', () => ID, PRODUCT_ID) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<DeleteProductPayload> {
    return toDeletePayload(
      await this.useCases.deleteProduct(context, { id, expectedVersion }),
      context.translate,
    );
  }

  private async payload(result: Result<string>, context: RequestContext): Promise<ProductPayload> {
    const product = await readChanged(result, async (id) => (await this.catalog.byIds([id]))[0]);
    return { product, userErrors: toUserErrors(result, context.translate) };
  }
}
