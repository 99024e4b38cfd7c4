import { Decimal } from '../../../kernel/decimal.js';
import { currencyOf, formatMoney } from '../../../kernel/money.js';
import type { ProductPriceView } from '../graphql/product.type.js';

/** A price of alias pp as the JSON of the ProductPrice type, without what is only shown. */
export const PRICE_JSON = `json_build_object('id', pp.id, 'unit', pp.unit, 'material', pp.material::text,
      'installation', pp.installation::text, 'currency', pp.currency, 'validFrom', pp.valid_from,
      'validUntil', pp.valid_until)`;

export type StoredPrice = Omit<ProductPriceView, 'materialWithTax' | 'installationWithTax'>;

/** Completes a price with the amounts that are only shown: round(price × (1 + tax rate)), in its own currency. */
export const toPriceView = (price: StoredPrice, taxRate: Decimal): ProductPriceView => {
  const currency = currencyOf(price.currency);
  const material = Decimal.parse(price.material);
  const installation = Decimal.parse(price.installation);
  const withTax = (amount: Decimal) =>
    formatMoney(amount.times(Decimal.ONE.plus(taxRate)).round(currency.decimals), currency);
  return {
    ...price,
    material: formatMoney(material, currency),
    installation: formatMoney(installation, currency),
    materialWithTax: withTax(material),
    installationWithTax: withTax(installation),
  };
};
