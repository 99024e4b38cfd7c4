import { Decimal } from '../../../kernel/decimal.js';
import { type Currency, formatMoney } from '../../../kernel/money.js';
import type { ProductView } from '../graphql/product.type.js';

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
  'category', json_build_object('id', c.id, 'name', c.name, 'slug', c.slug, 'verticals', c.verticals,
    'features', c.features, 'sortOrder', c.sort_order),
  'specifications', json_build_object('material', p.material, 'color', p.color, 'opacity', p.opacity,
    'uvProtection', p.uv_protection, 'heatRejection', p.heat_rejection,
    'visibleLightTransmission', p.visible_light_transmission,
    'thicknessMicrons', trim_scale(p.thickness_microns)::text, 'warrantyYears', p.warranty_years),
  'price', (select json_build_object('unit', pp.unit, 'material', pp.material::text,
      'installation', pp.installation::text, 'currency', pp.currency, 'validFrom', pp.valid_from,
      'validUntil', pp.valid_until)
    from product_price pp where pp.product_id = p.id and pp.currency = ${currency}
      and pp.valid_from <= ${day} and (pp.valid_until is null or ${day} < pp.valid_until)))`;

type StoredPrice = Omit<NonNullable<ProductView['price']>, 'materialWithTax' | 'installationWithTax'>;
export type StoredProduct = Omit<ProductView, 'price'> & { readonly price: StoredPrice | null };

/** Completes a product with the prices that are only shown: round(price × (1 + tax rate)). */
export const toProductView = (product: StoredProduct, { currency, taxRate }: PriceDisplay): ProductView => {
  const { price } = product;
  if (!price) return { ...product, price: null };
  const material = Decimal.parse(price.material);
  const installation = Decimal.parse(price.installation);
  const withTax = (amount: Decimal) =>
    formatMoney(amount.times(Decimal.ONE.plus(taxRate)).round(currency.decimals), currency);
  return {
    ...product,
    price: {
      ...price,
      material: formatMoney(material, currency),
      installation: formatMoney(installation, currency),
      materialWithTax: withTax(material),
      installationWithTax: withTax(installation),
    },
  };
};
