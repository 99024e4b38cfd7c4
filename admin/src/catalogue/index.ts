import Folder from '@mui/icons-material/FolderOutlined';
import Layers from '@mui/icons-material/LayersOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const ProductList = lazy(() => import('./products/product-list'));
const ProductShow = lazy(() => import('./products/product-show'));
const ProductEdit = lazy(() => import('./products/product-edit'));
const ProductCreate = lazy(() => import('./products/product-create'));
const CategoryList = lazy(() => import('./categories/category-list'));
const CategoryEdit = lazy(() => import('./categories/category-edit'));
const CategoryCreate = lazy(() => import('./categories/category-create'));

export const products: ResourceProps = {
  name: 'products',
  icon: Layers,
  list: ProductList,
  show: ProductShow,
  edit: ProductEdit,
  create: ProductCreate,
  recordRepresentation: 'name',
};

export const categories: ResourceProps = {
  name: 'categories',
  icon: Folder,
  list: CategoryList,
  edit: CategoryEdit,
  create: CategoryCreate,
  recordRepresentation: 'name',
};
