import type {
  CreateProductCategoryInput,
  CreateProductInput,
  UpdateProductInput,
} from '../generated/graphql';

/** What the form of a product edits, by the names of the record; the category is a record of its own there. */
export const PRODUCT_FIELDS = ['name', 'sku', 'type', 'description', 'category', 'specifications'] as const;

export interface ProductForm extends Omit<CreateProductInput, 'categoryId'> {
  readonly category?: { readonly id: string };
}

export const productInput = ({ category, name, sku, type, description, specifications }: ProductForm) => ({
  name,
  sku,
  type,
  description: description || null,
  specifications,
  categoryId: category?.id ?? '',
});

/** The category's id in place of its record. */
export const productChanges = ({ category, ...rest }: Partial<ProductForm>): UpdateProductInput =>
  category ? { ...rest, categoryId: category.id } : rest;

export const CATEGORY_FIELDS = [
  'name',
  'slug',
  'verticals',
  'features',
] as const satisfies (keyof CreateProductCategoryInput)[];

export const categoryInput = ({ name, slug, verticals, features }: CreateProductCategoryInput) => ({
  name,
  slug,
  verticals,
  features: features ?? [],
});
