import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useFormats } from '../../format/use-formats';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { RevisionDifference } from './revision-difference';

/** Two revisions of one number against each other; which ones, the address says. */
export function Revisions({ quotation }: { quotation: QuotationDetailFragment }) {
  const translate = useTranslate();
  const { money } = useFormats();
  const [params, setParams] = useSearchParams();
  const { revisions, totals } = quotation;
  const here = revisions.findIndex(({ id }) => id === quotation.id);
  const known = (id: string | null) => revisions.find((one) => one.id === id)?.id;
  const from = known(params.get('from')) ?? revisions[here === 0 ? 0 : here - 1]?.id ?? quotation.id;
  const to = known(params.get('to')) ?? revisions[here === 0 ? 1 : here]?.id ?? quotation.id;
  const picker = (name: 'from' | 'to', value: string) => (
    <TextField
      select
      label={translate(`compare.${name}`)}
      value={value}
      onChange={({ target }) => setParams({ from, to, [name]: target.value }, { replace: true })}
      sx={{ minWidth: 220 }}
    >
      {revisions.map(({ id, revision, total }) => (
        <MenuItem key={id} value={id}>
          {revision} · {money(total, totals.currency)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {picker('from', from)}
        {picker('to', to)}
      </Box>
      <RevisionDifference from={from} to={to} currency={totals.currency} />
    </Box>
  );
}
