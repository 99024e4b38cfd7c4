import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { negative } from '../../format/exact';
import { useFormats } from '../../format/use-formats';
import type { TotalsPartsFragment } from '../../generated/graphql';
import { useShopFormats } from '../../settings/shop-formats';

function Row({ label, amount, hint }: { label: string; amount: string; hint?: string | null }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 2, py: 0.25 }}>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
        {hint && <Box sx={{ typography: 'caption' }}>{hint}</Box>}
      </Box>
      <Box component="dd" sx={{ m: 0, textAlign: 'right' }}>
        {amount}
      </Box>
    </Box>
  );
}

/** From the lines' sum to what the customer pays. */
export function Totals({ totals }: { totals: TotalsPartsFragment }) {
  const translate = useTranslate();
  const { money, rate } = useFormats();
  const { taxName } = useShopFormats();
  const amount = (value: string) => money(value, totals.currency);
  return (
    <Box component="dl" sx={{ m: 0, pt: 1.5, borderTop: 2, borderColor: 'text.primary' }}>
      <Row label={translate('quotation.subtotal')} amount={amount(totals.subtotal)} />
      {Number(totals.volumeDiscount) !== 0 && (
        <Row
          label={translate('quotation.volume_discount', { rate: rate(totals.volumeDiscountRate) })}
          amount={amount(negative(totals.volumeDiscount))}
        />
      )}
      {totals.adjustments.map(({ label, amount: value, reason }) => (
        <Row key={`${label}${value}`} label={label} amount={amount(value)} hint={reason} />
      ))}
      <Row label={translate('quotation.net')} amount={amount(totals.net)} />
      <Row label={`${taxName} ${rate(totals.taxRate)}`} amount={amount(totals.tax)} />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 2, pt: 1 }}>
        <Typography component="dt" sx={{ fontWeight: 600 }}>
          {translate('quotation.total')}
        </Typography>
        <Typography component="dd" variant="h2" sx={{ m: 0 }}>
          {amount(totals.total)}
        </Typography>
      </Box>
    </Box>
  );
}
