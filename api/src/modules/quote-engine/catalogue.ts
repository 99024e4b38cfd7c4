import type { Decimal } from '../../kernel/decimal.js';
import type { PriceUnit, ProductType } from './vocabulary.js';

/** What one unit (m² or m) of a film costs, in the installation's currency, without tax. */
export interface CataloguePrice {
  readonly unit: PriceUnit;
  readonly material: Decimal;
  readonly installation: Decimal;
}

export interface CatalogueProduct {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly type: ProductType;
  readonly active: boolean;
  /** The price in force at the quote's moment; null when there is none. */
  readonly price: CataloguePrice | null;
}

/** The products that a quote mentions, by SKU. */
export type Catalogue = ReadonlyMap<string, CatalogueProduct>;

/** A product that can be quoted. */
export interface PricedProduct extends CatalogueProduct {
  readonly price: CataloguePrice;
}

export function isPriced(product: CatalogueProduct): product is PricedProduct {
  return product.price !== null;
}
