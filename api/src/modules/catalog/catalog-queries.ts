import { accept, type Fault, type Result, refuse } from '../../kernel/fault.js';
import { isId } from '../../kernel/ids.js';
import { idsFault, type PageArguments, readPage, toConnection } from '../../kernel/pagination.js';
import { isStorable } from '../../kernel/text.js';
import type { Sql } from '../../platform/database/statement.js';
import type { Vertical } from '../quote-engine/index.js';
import type { ProductCategoryView, ProductPriceView, ProductView } from './graphql/product.type.js';
import type { ProductConnection, ProductFilter, ProductOrder } from './graphql/product-list.type.js';
import { findCategory, listCategories } from './read-model/categories.js';
import { findProducts } from './read-model/find-products.js';
import { countProducts, listProducts, PRODUCT_ORDERS } from './read-model/list-products.js';
import { priceHistory } from './read-model/price-history.js';
import { toPriceView } from './read-model/price-json.js';
import { type PriceDisplay, toProductView } from './read-model/product-json.js';

/** The day and the money that decide which price is shown and how; who knows the rules in force provides it. */
export type PricesNow = (sql: Sql) => Promise<PriceDisplay & { readonly day: string }>;

export interface ProductListRequest {
  readonly filter: ProductFilter;
  readonly order: ProductOrder;
  readonly page: PageArguments;
  readonly count: boolean;
}

/** Reads of the catalogue. The number of statements never depends on the number of rows. */
export class CatalogQueries {
  constructor(
    private readonly sql: Sql,
    private readonly pricesNow: PricesNow,
  ) {}

  async list({ filter, order, page: asked, count }: ProductListRequest): Promise<Result<ProductConnection>> {
    const page = readPage(asked, {
      name: `products:${order.field}:${order.direction}`,
      type: PRODUCT_ORDERS[order.field].type,
    });
    const faults: readonly Fault[] = [
      ...(page.ok ? [] : page.faults),
      ...idsFault(filter.ids, ['filter', 'ids']),
    ];
    if (!page.ok || faults.length > 0) return refuse(...faults);
    const prices = await this.pricesNow(this.sql);
    const query = { filter, order, page: page.value, day: prices.day, currency: prices.currency.code };
    const [rows, total] = await Promise.all([
      listProducts(this.sql, query),
      count ? countProducts(this.sql, filter) : undefined,
    ]);
    const views = rows.map(({ node, value }) => ({ node: toProductView(node, prices), value }));
    return accept(toConnection(views, page.value, total));
  }

  /** By id or SKU, exactly one of them. */
  async find({ id, sku }: { id: string | null; sku: string | null }): Promise<Result<ProductView | null>> {
    if ((id === null) === (sku === null)) {
      return refuse({ code: 'REQUIRED', message: { key: 'catalog.idOrSku' }, path: ['id'] });
    }
    const wanted = { ids: id && isId(id) ? [id] : [], skus: sku !== null && isStorable(sku) ? [sku] : [] };
    const [product] = await this.load(wanted);
    return accept(product ?? null);
  }

  categories(vertical: Vertical | null): Promise<ProductCategoryView[]> {
    return listCategories(this.sql, vertical);
  }

  async category(id: string): Promise<ProductCategoryView | null> {
    return isId(id) ? findCategory(this.sql, id) : null;
  }

  /** All prices of each product, the newest first. For loaders. */
  async prices(productIds: readonly string[]): Promise<ProductPriceView[][]> {
    const { taxRate } = await this.pricesNow(this.sql);
    const history = await priceHistory(this.sql, productIds);
    return productIds.map((id) => (history.get(id) ?? []).map(({ price }) => toPriceView(price, taxRate)));
  }

  /** Products by id, in the order asked for; null where there is none. For loaders. */
  async byIds(ids: readonly string[]): Promise<(ProductView | null)[]> {
    const found = new Map((await this.load({ ids })).map((product) => [product.id, product]));
    return ids.map((id) => found.get(id) ?? null);
  }

  private async load(wanted: { ids?: readonly string[]; skus?: readonly string[] }): Promise<ProductView[]> {
    const prices = await this.pricesNow(this.sql);
    const products = await findProducts(this.sql, wanted, prices.day, prices.currency.code);
    return products.map((product) => toProductView(product, prices));
  }
}
