import People from '@mui/icons-material/PeopleOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const CustomerList = lazy(() => import('./pages/customer-list'));
const CustomerShow = lazy(() => import('./pages/customer-show'));
const CustomerEdit = lazy(() => import('./pages/customer-edit'));
const CustomerCreate = lazy(() => import('./pages/customer-create'));

export const customers: ResourceProps = {
  name: 'customers',
  icon: People,
  list: CustomerList,
  show: CustomerShow,
  edit: CustomerEdit,
  create: CustomerCreate,
  recordRepresentation: 'name',
};
