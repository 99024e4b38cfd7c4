import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import type { Vertical } from '../quote-engine/index.js';

const ProductCategorySchema = defineEntity({
  name: 'ProductCategory',
  tableName: 'product_category',
  checks: [
    { name: 'product_category_slug_form', expression: "slug ~ '^[a-z0-9-]{1,80}$'" },
    {
      name: 'product_category_name_length',
      expression: 'char_length(name) >= 1 and char_length(name) <= 120',
    },
    { name: 'product_category_verticals', expression: 'cardinality(verticals) >= 1' },
    { name: 'product_category_features', expression: 'cardinality(features) <= 20' },
  ],
  properties: {
    id: column.id(),
    slug: p.text().unique(),
    name: column.name(),
    verticals: column.texts().$type<Vertical[]>(),
    features: column.texts(),
    sortOrder: p.integer(),
    version: p.integer().version(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
  },
});

/** A shelf of the catalogue: solar control, security laminate, decorative vinyl, privacy. */
export class ProductCategory extends ProductCategorySchema.class {}
ProductCategorySchema.setClass(ProductCategory);
