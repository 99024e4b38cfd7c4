import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { QuotationStatus } from '../generated/graphql';

/** The colour of each status, as a path in the palette. */
export const STATUS_COLORS: Readonly<Record<QuotationStatus, string>> = {
  DRAFT: 'text.secondary',
  PENDING: 'info.main',
  CONFIRMED: 'success.main',
  REJECTED: 'error.main',
  EXPIRED: 'warning.main',
};

/** A small pane in the colour of the status; the word says it too. */
export function StatusMark({ status }: { status: QuotationStatus }) {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        color: STATUS_COLORS[status],
        fontWeight: 600,
      }}
    >
      <Box
        component="span"
        sx={{
          width: 10,
          height: 14,
          border: '1px solid',
          bgcolor: status === 'DRAFT' ? 'transparent' : 'currentColor',
        }}
      />
      {translate(`status.${status}`)}
    </Box>
  );
}
