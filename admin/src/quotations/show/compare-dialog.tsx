import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Skeleton,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { read } from '../../data/request';
import { useFormats } from '../../format/use-formats';
import { QuotationCompareDocument, type QuotationDetailFragment } from '../../generated/graphql';
import { ComparedLine } from './compared-line';

interface Props {
  readonly quotation: QuotationDetailFragment;
  readonly other: QuotationDetailFragment['revisions'][number];
  readonly onClose: () => void;
}

/** The older revision against the newer: what each line and each total became. */
export default function CompareDialog({ quotation, other, onClose }: Props) {
  const translate = useTranslate();
  const { money } = useFormats();
  const [older, newer] = other.revision < quotation.revision ? [other, quotation] : [quotation, other];
  const { data } = useQuery({
    queryKey: ['quotations', 'compare', older.id, newer.id],
    queryFn: async () =>
      (await read(QuotationCompareDocument, { from: older.id, to: newer.id })).compareQuotations,
  });
  const { currency } = quotation.totals;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle>
        {translate('quotation.compare_title', { from: older.revision, to: newer.revision })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        {!data && <Skeleton variant="rectangular" height={240} />}
        {data?.options.map(({ name, totalBefore, totalAfter, lines }) => {
          const changed = lines.filter(({ change }) => change !== 'SAME');
          return (
            <Box key={name}>
              <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, flexWrap: 'wrap', mb: 1 }}>
                <Typography variant="h4" component="h3">
                  {name ? translate('quotation.alternative', { name }) : translate('quotation.only_option')}
                </Typography>
                <Typography sx={{ fontWeight: 600 }}>
                  {totalBefore ? money(totalBefore, currency) : '—'} →{' '}
                  {totalAfter ? money(totalAfter, currency) : '—'}
                </Typography>
              </Box>
              {changed.length === 0 && <Typography>{translate('quotation.compare_same')}</Typography>}
              {changed.map((line) => (
                <ComparedLine
                  key={`${line.before?.position ?? ''}-${line.after?.position ?? ''}`}
                  line={line}
                  currency={currency}
                />
              ))}
            </Box>
          );
        })}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
