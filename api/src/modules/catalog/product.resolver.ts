import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import { PageArgs } from '../../kernel/page-args.js';
import { selects } from '../../kernel/selection.js';
import { may, type RequestContext } from '../identity/index.js';
import type { Vertical } from '../quote-engine/index.js';
import type { CatalogQueries } from './catalog-queries.js';
import { VerticalEnum } from './graphql/catalog.enums.js';
import { ProductCategoryView, ProductView } from './graphql/product.type.js';
import { ProductConnection, ProductFilter, ProductOrder } from './graphql/product-list.type.js';

/** What everybody may see of a list: who asks for inactive products only, gets none. */
const onlyActive = (filter: ProductFilter): ProductFilter =>
  filter.active === false ? { ...filter, ids: [] } : { ...filter, active: true };

@Resolver()
export class ProductResolver {
  constructor(private readonly catalog: CatalogQueries) {}

  @Allow(EVERYONE)
  @Query(() => ProductConnection, {
    description: 'The catalogue, page by page. Only staff see inactive products. Bad input: BAD_USER_INPUT.',
  })
  async products(
    @Arg('filter', () => ProductFilter, { nullable: true, description: 'Which products; all when absent.' })
    filter: ProductFilter | null,
    @Arg('orderBy', () => ProductOrder, { nullable: true, description: 'By name ascending when absent.' })
    orderBy: ProductOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { actor, translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductConnection> {
    const found = await this.catalog.list({
      filter: may(actor, 'catalog:read') ? (filter ?? {}) : onlyActive(filter ?? {}),
      order: orderBy ?? { field: 'NAME', direction: 'ASC' },
      page,
      count: selects(info, 'totalCount'),
    });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }

  @Allow(EVERYONE)
  @Query(() => ProductView, {
    nullable: true,
    description:
      'One product by id or by SKU (one of them); null when there is none. Only staff see inactive ones.',
  })
  async product(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('sku', () => String, { nullable: true, description: 'Its SKU, exactly.' }) sku: string | null,
    @Ctx() { actor, translate }: RequestContext,
  ): Promise<ProductView | null> {
    const found = await this.catalog.find({ id: id ?? null, sku: sku ?? null });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value?.active || may(actor, 'catalog:read') ? found.value : null;
  }

  @Allow(EVERYONE)
  @Query(() => [ProductCategoryView], { description: "The catalogue's categories, in the shop's own order." })
  productCategories(
    @Arg('vertical', () => VerticalEnum, {
      nullable: true,
      description: 'Only those offered for this line of business.',
    })
    vertical: Vertical | null,
  ): Promise<ProductCategoryView[]> {
    return this.catalog.categories(vertical ?? null);
  }
}
