import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { LineTable } from './line-table';
import { Totals } from './totals';

interface Props {
  readonly option: QuotationDetailFragment['options'][number];
  /** Among several. */
  readonly chosen?: boolean;
}

/** One alternative: its films line by line, and what it comes to. */
export function Alternative({ option: { name, lines, totals }, chosen = false }: Props) {
  const translate = useTranslate();
  return (
    <Paper
      variant="outlined"
      sx={{ p: 2, display: 'grid', gap: 1.5, ...(chosen && { borderColor: 'success.main' }) }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, alignItems: 'baseline' }}>
        <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
          {name ? translate('quotation.alternative', { name }) : translate('quotation.only_option')}
        </Typography>
        {chosen && (
          <Typography sx={{ color: 'success.main', fontWeight: 600 }}>
            {translate('quotation.chosen')}
          </Typography>
        )}
      </Box>
      <LineTable lines={lines} currency={totals.currency} />
      <Totals totals={totals} />
    </Paper>
  );
}
