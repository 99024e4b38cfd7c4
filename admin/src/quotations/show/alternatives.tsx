import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { LineTable } from './line-table';
import { Totals } from './totals';

/** The alternatives side by side, as a customer weighs them. */
export function Alternatives({ options }: { options: QuotationDetailFragment['options'] }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 330px), 1fr))',
        alignItems: 'start',
      }}
    >
      {options.map(({ name, selected, lines, totals }) => (
        <Paper
          key={name}
          variant="outlined"
          sx={{
            p: { xs: 2, md: 3 },
            display: 'grid',
            gap: 1.5,
            ...(selected && { borderColor: 'success.main' }),
          }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, alignItems: 'baseline' }}>
            <Typography variant="h3" component="h2">
              {name ? translate('quotation.alternative', { name }) : translate('quotation.only_option')}
            </Typography>
            {selected && options.length > 1 && (
              <Typography sx={{ color: 'success.main', fontWeight: 600 }}>
                {translate('quotation.chosen')}
              </Typography>
            )}
          </Box>
          <LineTable lines={lines} currency={totals.currency} />
          <Totals totals={totals} />
        </Paper>
      ))}
    </Box>
  );
}
