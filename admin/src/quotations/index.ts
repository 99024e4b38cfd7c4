import Pane from '@mui/icons-material/WindowOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const QuotationList = lazy(() => import('./list/quotation-list'));
const DraftEdit = lazy(() => import('./draft/draft-edit'));
const QuotationShow = lazy(() => import('./show/quotation-show'));

export const quotations: ResourceProps = {
  name: 'quotations',
  icon: Pane,
  list: QuotationList,
  show: QuotationShow,
  edit: DraftEdit,
  recordRepresentation: 'number',
};
