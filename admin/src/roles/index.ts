import Badge from '@mui/icons-material/BadgeOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const RoleList = lazy(() => import('./pages/role-list'));
const RoleShow = lazy(() => import('./pages/role-show'));
const RoleEdit = lazy(() => import('./pages/role-edit'));
const RoleCreate = lazy(() => import('./pages/role-create'));

export const roles: ResourceProps = {
  name: 'roles',
  icon: Badge,
  list: RoleList,
  show: RoleShow,
  edit: RoleEdit,
  create: RoleCreate,
  recordRepresentation: 'name',
};
