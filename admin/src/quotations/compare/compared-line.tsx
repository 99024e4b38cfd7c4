import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { QuotationCompareQuery } from '../../generated/graphql';

type Comparison = NonNullable<QuotationCompareQuery['compareQuotations']>['options'][number]['lines'][number];

const COLORS = {
  ADDED: 'success.main',
  REMOVED: 'error.main',
  CHANGED: 'warning.main',
  SAME: 'text.secondary',
};

export function ComparedLine({
  line: { change, before, after },
  currency,
}: {
  line: Comparison;
  currency: string;
}) {
  const translate = useTranslate();
  const { money, film } = useFormats();
  const side = (line: typeof before) =>
    line ? `${line.productName}, ${film(line.quantity, line.unit)}` : '—';
  const shown = after ?? before;
  return (
    <Box
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        columnGap: 2,
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {[shown?.roomName, shown?.openingLabel].filter(Boolean).join(' · ') || shown?.productName}{' '}
        <Box component="span" sx={{ color: COLORS[change] }}>
          {translate(`change.${change}`)}
        </Box>
      </Typography>
      <Typography>
        {before ? money(before.subtotal, currency) : '—'} → {after ? money(after.subtotal, currency) : '—'}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', gridColumn: '1 / -1' }}>
        {side(before)} → {side(after)}
      </Typography>
    </Box>
  );
}
