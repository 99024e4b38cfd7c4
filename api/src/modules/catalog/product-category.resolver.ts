import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { toDeletePayload } from '../../kernel/delete-payload.type.js';
import type { Result } from '../../kernel/fault.js';
import { readChanged } from '../../kernel/read-changed.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import type { RequestContext } from '../identity/index.js';
import type { CatalogQueries } from './catalog-queries.js';
import { CATEGORY_ID, VERSION } from './graphql/arguments.js';
import {
  DeleteProductCategoryPayload,
  ProductCategoriesPayload,
  ProductCategoryPayload,
} from './graphql/catalog-payload.type.js';
import { CreateProductCategoryInput, UpdateProductCategoryInput } from './graphql/category.input.js';
import type { CatalogUseCases } from './use-cases/index.js';

/** What the shop does with the shelves of its catalogue. */
@Resolver()
export class ProductCategoryResolver {
  constructor(
    private readonly catalog: CatalogQueries,
    private readonly useCases: CatalogUseCases,
  ) {}

  @Allow('catalog:write')
  @Mutation(() => ProductCategoryPayload, {
    description:
      'Adds a category at the end of the order. TAKEN when its slug is another’s. Staff (catalog:write).',
  })
  async createProductCategory(
    @Arg('input', () => CreateProductCategoryInput, { description: 'The new category.' })
    input: CreateProductCategoryInput,
    @Ctx() context: RequestContext,
  ): Promise<ProductCategoryPayload> {
    return this.payload(await this.useCases.createCategory(context, input), context);
  }

  @Allow('catalog:write')
  @Mutation(() => ProductCategoryPayload, {
    description:
      'Changes the given fields of a category. TAKEN when its slug is another’s. Staff (catalog:write).',
  })
  async updateProductCategory(
    @Arg('id', () => ID, CATEGORY_ID) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion: number,
    @Arg('input', () => UpdateProductCategoryInput, { description: 'What changes.' })
    input: UpdateProductCategoryInput,
    @Ctx() context: RequestContext,
  ): Promise<ProductCategoryPayload> {
    return this.payload(await this.useCases.updateCategory(context, { id, expectedVersion }, input), context);
  }

  @Allow('catalog:write')
  @Mutation(() => DeleteProductCategoryPayload, {
    description: 'Removes a category. IN_USE while products stand in it. Staff (catalog:write).',
  })
  async deleteProductCategory(
    @Arg('id', () => ID, CATEGORY_ID) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<DeleteProductCategoryPayload> {
    return toDeletePayload(
      await this.useCases.deleteCategory(context, { id, expectedVersion }),
      context.translate,
    );
  }

  @Allow('catalog:write')
  @Mutation(() => ProductCategoriesPayload, {
    description:
      'Puts the named categories into that order among the places that they hold now; all others stay where they are. So a ' +
      'filtered list can be ordered as well as the whole one. Staff (catalog:write).',
  })
  async reorderProductCategories(
    @Arg('ids', () => [ID], { description: 'At most 100, in the order wanted, each once.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<ProductCategoriesPayload> {
    const result = await this.useCases.reorderCategories(context, ids);
    return {
      categories: await this.catalog.categories(null),
      userErrors: toUserErrors(result, context.translate),
    };
  }

  private async payload(result: Result<string>, context: RequestContext): Promise<ProductCategoryPayload> {
    const category = await readChanged(result, (id) => this.catalog.category(id));
    return { category, userErrors: toUserErrors(result, context.translate) };
  }
}
