import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { useShopFormats } from '../../settings/shop-formats';
import { QuotationActions } from '../actions/quotation-actions';
import { StatusMark } from '../status-mark';
import { filmOf } from './film-of';
import { optionShown } from './option-shown';

/** What it is, where it stands, what it comes to, and what can be done now. */
export function Header({ quotation }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const { money, date, film } = useFormats();
  const { taxName } = useShopFormats();
  const { number, revision, status, vertical, totals, options, expiresAt, submittedAt, rejectionReason } =
    quotation;
  const shown = optionShown(options);
  const needed = filmOf(shown?.lines ?? []).map(({ quantity, unit }) => film(quantity, unit));
  const facts = [
    revision > 1 && translate('quotation.revision', { revision }),
    translate(`vertical.${vertical}`),
    needed.length > 0 && translate('quotation.film', { amount: needed.join(' + ') }),
    submittedAt && translate('quotation.submitted', { date: date(submittedAt) }),
    status === 'PENDING' && expiresAt && translate('quotation.expires', { date: date(expiresAt) }),
  ];
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 2, alignItems: 'end' }}
      >
        <div>
          <StatusMark status={status} />
          <Typography variant="h1" component="p" sx={{ my: 0.5 }}>
            {number}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>{facts.filter(Boolean).join(' · ')}</Typography>
        </div>
        <Box sx={{ textAlign: { sm: 'right' } }}>
          <Typography variant="h1" component="p" sx={{ fontSize: { xs: '2.25rem', md: '3rem' } }}>
            {money(totals.total, totals.currency)}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>
            {shown && options.length > 1 && `${translate('quotation.alternative', { name: shown.name })} · `}
            {translate('quotation.with_tax', { tax: taxName })}
          </Typography>
        </Box>
      </Box>
      {rejectionReason && (
        <Alert severity="error" variant="outlined">
          {translate('quotation.reason')}: {translate(`history.${rejectionReason}`, { _: rejectionReason })}
        </Alert>
      )}
      <QuotationActions quotation={quotation} />
    </Box>
  );
}
