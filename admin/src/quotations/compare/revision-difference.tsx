import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { read } from '../../data/request';
import { useFormats } from '../../format/use-formats';
import { QuotationCompareDocument } from '../../generated/graphql';
import { ComparedLine } from './compared-line';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly currency: string;
}

/** What each line and each total became from one revision to another. */
export function RevisionDifference({ from, to, currency }: Props) {
  const translate = useTranslate();
  const { money } = useFormats();
  const { data } = useQuery({
    queryKey: ['quotations', 'compare', from, to],
    queryFn: async () => (await read(QuotationCompareDocument, { from, to })).compareQuotations,
  });
  if (!data) return <Skeleton variant="rectangular" height={240} />;
  return data.options.map(({ name, totalBefore, totalAfter, lines }) => {
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
  });
}
