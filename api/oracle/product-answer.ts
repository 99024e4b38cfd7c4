import { Decimal } from '../src/kernel/decimal.js';
import { currencyOf, formatMoney } from '../src/kernel/money.js';
import type { Product, ProductPrice } from '../src/modules/catalog/index.js';
import type { AllRows } from './all-rows.js';

export const PRODUCT = /* GraphQL */ `fragment Film on Product {
  id sku name description type active version createdAt updatedAt
  category { id name slug verticals features sortOrder version createdAt updatedAt }
  specifications { material color opacity uvProtection heatRejection visibleLightTransmission thicknessMicrons warrantyYears }
  price { id unit material installation materialWithTax installationWithTax currency validFrom validUntil }
}`;

const price = (p: ProductPrice, taxRate: Decimal) => {
  const currency = currencyOf(p.currency);
  const withTax = (amount: string) =>
    formatMoney(Decimal.parse(amount).times(Decimal.ONE.plus(taxRate)).round(currency.decimals), currency);
  return {
    id: p.id,
    unit: p.unit,
    material: formatMoney(Decimal.parse(p.material), currency),
    installation: formatMoney(Decimal.parse(p.installation), currency),
    materialWithTax: withTax(p.material),
    installationWithTax: withTax(p.installation),
    currency: p.currency,
    validFrom: p.validFrom,
    validUntil: p.validUntil,
  };
};

/** What the API has to answer for {@link PRODUCT} on a day, made of the ORM's rows in the plainest way. */
export const productAnswer = (p: Product, rows: AllRows, day: string) => {
  const category = p.category;
  const inForce = rows.prices.find(
    ({ product, validFrom, validUntil }) =>
      product.id === p.id && validFrom <= day && (validUntil == null || day < validUntil),
  );
  return {
    id: p.id,
    sku: p.sku,
    name: p.name,
    description: p.description,
    type: p.type,
    active: p.active,
    version: p.version,
    createdAt: p.createdAt.toISOString(),
    updatedAt: p.updatedAt.toISOString(),
    category: {
      id: category.id,
      name: category.name,
      slug: category.slug,
      verticals: category.verticals,
      features: category.features,
      sortOrder: category.sortOrder,
      version: category.version,
      createdAt: category.createdAt.toISOString(),
      updatedAt: category.updatedAt.toISOString(),
    },
    specifications: {
      material: p.material,
      color: p.color,
      opacity: p.opacity,
      uvProtection: p.uvProtection,
      heatRejection: p.heatRejection,
      visibleLightTransmission: p.visibleLightTransmission,
      thicknessMicrons: p.thicknessMicrons == null ? null : Decimal.parse(p.thicknessMicrons).toString(),
      warrantyYears: p.warrantyYears,
    },
    price: inForce ? price(inForce, Decimal.parse(String(rows.rules.rules.taxRate))) : null,
  };
};
