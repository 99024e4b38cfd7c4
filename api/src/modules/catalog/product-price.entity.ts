import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { PRICE_UNITS } from '../quote-engine/index.js';
import { Product } from './product.entity.js';

const ProductPriceSchema = defineEntity({
  name: 'ProductPrice',
  tableName: 'product_price',
  checks: [
    { name: 'product_price_material', expression: 'material >= 0' },
    { name: 'product_price_installation', expression: 'installation >= 0' },
    { name: 'product_price_material_scale', expression: 'material = round(material, 4)' },
    { name: 'product_price_installation_scale', expression: 'installation = round(installation, 4)' },
    { name: 'product_price_validity', expression: 'valid_until is null or valid_until > valid_from' },
  ],
  properties: {
    id: column.id(),
    product: () => p.manyToOne(Product).deleteRule('cascade').index('product_price_product_idx'),
    unit: p.enum([...PRICE_UNITS]),
    material: column.decimal(),
    installation: column.decimal(),
    currency: p.text(),
    validFrom: column.day(),
    validUntil: column.day().nullable(),
    version: p.integer().version(),
    createdAt: column.instant(),
  },
});

/**
 * What a product costs per unit during [validFrom, validUntil) in the shop's days. The database refuses two prices of
 * one product that overlap (an exclusion constraint, declared in the migrations).
 */
export class ProductPrice extends ProductPriceSchema.class {}
ProductPriceSchema.setClass(ProductPrice);
