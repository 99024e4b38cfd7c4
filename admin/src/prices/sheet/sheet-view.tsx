import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { PriceFate } from '../../generated/graphql';
import { type SheetRow, SheetTable } from './sheet-table';
import { countsOf, FATES } from './summary';

/** A preview: how many rows have which fate, and all of them or those of one fate. */
export function SheetView({ rows, validFrom }: { rows: readonly SheetRow[]; validFrom: string }) {
  const translate = useTranslate();
  const { day } = useFormats();
  const counts = countsOf(rows);
  // What has to be put right comes first.
  const [shown, setShown] = useState<PriceFate | 'ALL'>(counts.REFUSED > 0 ? 'REFUSED' : 'ALL');
  const title = translate('prices.rows');
  const visible = shown === 'ALL' ? rows : rows.filter(({ fate }) => fate === shown);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <Typography role="status">{translate('prices.summary', { ...counts, day: day(validFrom) })}</Typography>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={shown}
        onChange={(_, to: PriceFate | 'ALL' | null) => setShown(to ?? 'ALL')}
        aria-label={translate('prices.show')}
        sx={{ flexWrap: 'wrap' }}
      >
        <ToggleButton value="ALL">{translate('prices.all', { count: rows.length })}</ToggleButton>
        {FATES.filter((fate) => counts[fate] > 0).map((fate) => (
          <ToggleButton key={fate} value={fate}>
            {translate(`priceFate.${fate}`)} · {counts[fate]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SheetTable title={title} rows={visible} />
    </Box>
  );
}
