import type { Decimal } from '../../../kernel/decimal.js';
import type { Currency } from '../../../kernel/money.js';
import type { ProductView } from '../graphql/product.type.js';
import { CATEGORY_JSON } from './category-json.js';
import { PRICE_JSON, type StoredPrice, toPriceView } from './price-json.js';

/** How prices are shown: the shop's currency, and the tax rate for the amounts that are "with tax". */
export interface PriceDisplay {
  readonly currency: Currency;
  readonly taxRate: Decimal;
}

/**
 * A product of alias p and its category c as the JSON of the Product type; `day` and `currency` are SQL expressions
 * that choose the price in force. Decimals travel as text, so that they stay exact.
 */
export const productJson = (day: string, currency: string): string => `json_build_object(
  'id', p.id, 'sku', p.sku, 'name', p.name, 'description', p.description, 'type', p.type, 'active', p.active,
  'version', p.version, 'createdAt', p.created_at, 'updatedAt', p.updated_at,
  'costPerSquareMeter', trim_scale(p.cost_per_square_meter)::text,
  'category', ${CATEGORY_JSON},
  'specifications', json_build_object('material', p.material, 'color', p.color, 'opacity', p.opacity,
    'uvProtection', p.uv_protection, 'heatRejection', p.heat_rejection,
    'visibleLightTransmission', p.visible_light_transmission,
    'thicknessMicrons', trim_scale(p.thickness_microns)::text, 'warrantyYears', p.warranty_years),
  'price', (select ${PRICE_JSON}
    from product_price pp where pp.product_id = p.id and pp.currency = ${currency}
      and pp.valid_from <= ${day} and (pp.valid_until is null or ${day} < pp.valid_until)))`;

export type StoredProduct = Omit<ProductView, 'price'> & { readonly price: StoredPrice | null };

/** Completes a product with what is only shown of its price. */
export const toProductView = (product: StoredProduct, { taxRate }: PriceDisplay): ProductView => ({
  ...product,
  price: product.price && toPriceView(product.price, taxRate),
});
