import Calculate from '@mui/icons-material/CalculateOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const RuleSetList = lazy(() => import('./list/rule-set-list'));
const RuleSetEdit = lazy(() => import('./desk/rules-edit'));
const RuleSetShow = lazy(() => import('./show/rule-set-show'));

export const ruleSets: ResourceProps = {
  name: 'rule-sets',
  icon: Calculate,
  list: RuleSetList,
  show: RuleSetShow,
  edit: RuleSetEdit,
};
