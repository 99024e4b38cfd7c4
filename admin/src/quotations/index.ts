import Pane from '@mui/icons-material/WindowOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

const QuotationList = lazy(() => import('./list/quotation-list'));
const QuoteEditor = lazy(() => import('./editor/page/quote-editor'));
const QuotationShow = lazy(() => import('./show/quotation-show'));

export const quotations: ResourceProps = {
  name: 'quotations',
  icon: Pane,
  list: QuotationList,
  show: QuotationShow,
  create: QuoteEditor,
  edit: QuoteEditor,
  recordRepresentation: 'number',
};
