import Drafts from '@mui/icons-material/DraftsOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const TemplateList = lazy(() => import('./template-list'));
const TemplateEdit = lazy(() => import('./template-edit'));

export const templates: ResourceProps = {
  name: 'templates',
  icon: Drafts,
  list: TemplateList,
  edit: TemplateEdit,
};
