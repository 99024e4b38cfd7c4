import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { PRODUCT_TYPES } from '../quote-engine/index.js';
import { ProductCategory } from './product-category.entity.js';

const percent = (name: string) => ({
  name: `product_${name}`,
  expression: `${name} >= 0 and ${name} <= 100`,
});

const ProductSchema = defineEntity({
  name: 'Product',
  tableName: 'product',
  checks: [
    percent('opacity'),
    percent('uv_protection'),
    percent('heat_rejection'),
    percent('visible_light_transmission'),
    { name: 'product_thickness_microns', expression: 'thickness_microns > 0 and thickness_microns <= 10000' },
    {
      name: 'product_thickness_microns_scale',
      expression: 'thickness_microns = round(thickness_microns, 4)',
    },
    { name: 'product_cost_per_square_meter', expression: 'cost_per_square_meter >= 0' },
    {
      name: 'product_cost_per_square_meter_scale',
      expression: 'cost_per_square_meter = round(cost_per_square_meter, 4)',
    },
    { name: 'product_sku_form', expression: "sku = btrim(sku) and sku !~ '[[:cntrl:]]'" },
    { name: 'product_sku_length', expression: 'char_length(sku) >= 1 and char_length(sku) <= 60' },
    { name: 'product_name_length', expression: 'char_length(name) >= 1 and char_length(name) <= 120' },
    { name: 'product_description_length', expression: 'char_length(description) <= 4000' },
    { name: 'product_warranty_years', expression: 'warranty_years >= 0 and warranty_years <= 100' },
  ],
  indexes: [
    { name: 'product_by_name', properties: ['name', 'id'] },
    { name: 'product_by_created_at', properties: ['createdAt', 'id'] },
  ],
  properties: {
    id: column.id(),
    sku: p.text().unique(),
    name: column.name(),
    description: p.text().nullable(),
    type: p.enum([...PRODUCT_TYPES]),
    active: p.boolean(),
    category: () => p.manyToOne(ProductCategory).deleteRule('restrict').index('product_category_idx'),
    material: p.text().nullable(),
    color: p.text().nullable(),
    opacity: p.smallint().nullable(),
    uvProtection: p.smallint().nullable(),
    heatRejection: p.smallint().nullable(),
    visibleLightTransmission: p.smallint().nullable(),
    thicknessMicrons: column.decimal().nullable(),
    warrantyYears: p.smallint().nullable(),
    /** What a square metre costs the shop, in its currency: never shown to customers. */
    costPerSquareMeter: column.decimal().nullable(),
    version: p.integer().version(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
  },
});

/** A film that the shop sells, with its published figures (percentages are whole numbers). */
export class Product extends ProductSchema.class {}
ProductSchema.setClass(Product);
