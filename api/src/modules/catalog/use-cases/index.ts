import type { CatalogDependencies } from '../catalog-dependencies.js';
import { createCategory } from './create-category.js';
import { createProduct } from './create-product.js';
import { deleteCategory } from './delete-category.js';
import { deleteFuturePrice } from './delete-future-price.js';
import { deleteProduct } from './delete-product.js';
import { previewPriceChange, previewProductPrices } from './preview-prices.js';
import { reorderCategories } from './reorder-categories.js';
import { setProductCost } from './set-cost.js';
import { setProductPrice } from './set-price.js';
import { setProductPrices } from './set-prices.js';
import { switchProduct } from './switch-product.js';
import { updateCategory } from './update-category.js';
import { updateProduct } from './update-product.js';

/** Everything that staff do with the catalogue. */
export const catalogUseCases = (dependencies: CatalogDependencies) => ({
  createCategory: createCategory(dependencies),
  updateCategory: updateCategory(dependencies),
  deleteCategory: deleteCategory(dependencies),
  reorderCategories: reorderCategories(dependencies),
  createProduct: createProduct(dependencies),
  updateProduct: updateProduct(dependencies),
  switchProduct: switchProduct(dependencies),
  deleteProduct: deleteProduct(dependencies),
  setCost: setProductCost(dependencies),
  setPrice: setProductPrice(dependencies),
  setPrices: setProductPrices(dependencies),
  previewPrices: previewProductPrices(dependencies),
  previewPriceChange: previewPriceChange(dependencies),
  deleteFuturePrice: deleteFuturePrice(dependencies),
});
export type CatalogUseCases = ReturnType<typeof catalogUseCases>;
