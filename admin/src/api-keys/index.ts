import Key from '@mui/icons-material/VpnKeyOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const KeyList = lazy(() => import('./key-list'));
const KeyShow = lazy(() => import('./key-show'));
const KeyEdit = lazy(() => import('./key-edit'));
const KeyCreate = lazy(() => import('./key-create'));

export const apiKeys: ResourceProps = {
  name: 'keys',
  icon: Key,
  list: KeyList,
  show: KeyShow,
  edit: KeyEdit,
  create: KeyCreate,
  recordRepresentation: 'name',
};
