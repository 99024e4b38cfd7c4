import { useTranslate } from 'react-admin';
import type { QuotationStatus } from '../generated/graphql';
import { PaneMark } from '../layout/pane-mark';

/** The colour of each status, as a path in the palette. */
export const STATUS_COLORS: Readonly<Record<QuotationStatus, string>> = {
  DRAFT: 'text.secondary',
  PENDING: 'info.main',
  CONFIRMED: 'success.main',
  REJECTED: 'error.main',
  EXPIRED: 'warning.main',
};

export function StatusMark({ status }: { status: QuotationStatus }) {
  const translate = useTranslate();
  return (
    <PaneMark color={STATUS_COLORS[status]} bare={status === 'DRAFT'}>
      {translate(`status.${status}`)}
    </PaneMark>
  );
}
