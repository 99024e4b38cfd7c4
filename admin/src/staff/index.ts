import People from '@mui/icons-material/GroupsOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const StaffList = lazy(() => import('./pages/staff-list'));
const StaffShow = lazy(() => import('./pages/staff-show'));
const StaffEdit = lazy(() => import('./pages/staff-edit'));
const StaffCreate = lazy(() => import('./pages/staff-create'));

export const staff: ResourceProps = {
  name: 'staff',
  icon: People,
  list: StaffList,
  show: StaffShow,
  edit: StaffEdit,
  create: StaffCreate,
  recordRepresentation: 'name',
};
