import type { GetListParams } from 'react-admin';
import { changedFields } from '../data/changes';
import { type Operations, operation } from '../data/operation';
import { listOf, orderOf, pageOf, recordOf, withoutEmpty } from '../data/paging';
import { accepted } from '../data/user-errors';
import {
  CategoryListDocument,
  CreateCategoryDocument,
  type CreateProductCategoryInput,
  CreateProductDocument,
  DeleteCategoryDocument,
  DeleteProductDocument,
  ProductListDocument,
  ProductOneDocument,
  UpdateCategoryDocument,
  type UpdateProductCategoryInput,
  UpdateProductDocument,
} from '../generated/graphql';
import {
  CATEGORY_FIELDS,
  categoryInput,
  PRODUCT_FIELDS,
  type ProductForm,
  productChanges,
  productInput,
} from './inputs';

const ORDERS = { name: 'NAME', sku: 'SKU', createdAt: 'CREATED_AT' } as const;

export const productOperations: Operations = {
  GET_LIST: operation(
    ProductListDocument,
    (params: GetListParams) => ({
      ...pageOf(params),
      orderBy: orderOf(params, ORDERS),
      filter: withoutEmpty(params.filter),
    }),
    ({ products }) => listOf(products),
  ),
  GET_ONE: operation(
    ProductOneDocument,
    ({ id }) => ({ id }),
    ({ product }) => recordOf(product),
  ),
  GET_MANY: operation(
    ProductListDocument,
    ({ ids }) => ({ first: 100, offset: 0, filter: { ids } }),
    ({ products }) => ({ data: products.nodes }),
  ),
  CREATE: operation(
    CreateProductDocument,
    ({ data }: { data: ProductForm }) => ({ input: productInput(data) }),
    ({ createProduct }) => ({ data: accepted(createProduct).product }),
  ),
  UPDATE: operation(
    UpdateProductDocument,
    ({ id, data, previousData }) => ({
      id,
      expectedVersion: previousData.version,
      input: productChanges(changedFields<ProductForm>(PRODUCT_FIELDS, previousData, data)),
    }),
    ({ updateProduct }) => ({ data: accepted(updateProduct).product }),
  ),
  DELETE: operation(
    DeleteProductDocument,
    ({ id, previousData }) => ({ id, expectedVersion: previousData.version }),
    ({ deleteProduct }) => ({ data: { id: accepted(deleteProduct).deletedId } }),
  ),
};

/** All categories are few: one query reads them, and lists, records and references pick from it. */
export const categoryOperations: Operations = {
  GET_LIST: operation(
    CategoryListDocument,
    () => ({}),
    ({ productCategories: all }) => ({ data: all, total: all.length }),
  ),
  GET_ONE: (params) =>
    operation(
      CategoryListDocument,
      () => ({}),
      ({ productCategories: all }) => recordOf(all.find(({ id }) => id === params.id)),
    )(params),
  GET_MANY: (params) =>
    operation(
      CategoryListDocument,
      () => ({}),
      ({ productCategories: all }) => ({ data: all.filter(({ id }) => params.ids.includes(id)) }),
    )(params),
  CREATE: operation(
    CreateCategoryDocument,
    ({ data }: { data: CreateProductCategoryInput }) => ({ input: categoryInput(data) }),
    ({ createProductCategory }) => ({ data: accepted(createProductCategory).category }),
  ),
  UPDATE: operation(
    UpdateCategoryDocument,
    ({ id, data, previousData }) => ({
      id,
      expectedVersion: previousData.version,
      input: changedFields<UpdateProductCategoryInput>(CATEGORY_FIELDS, previousData, data),
    }),
    ({ updateProductCategory }) => ({ data: accepted(updateProductCategory).category }),
  ),
  DELETE: operation(
    DeleteCategoryDocument,
    ({ id, previousData }) => ({ id, expectedVersion: previousData.version }),
    ({ deleteProductCategory }) => ({ data: { id: accepted(deleteProductCategory).deletedId } }),
  ),
};
