import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';

const ProductCategorySchema = defineEntity({
  name: 'ProductCategory',
  tableName: 'product_category',
  properties: {
    id: column.id(),
    slug: p.text().unique(),
    name: column.name(),
    verticals: column.texts(),
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
