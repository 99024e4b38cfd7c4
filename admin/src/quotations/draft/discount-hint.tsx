import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { currentViewer } from '../../auth/viewer';
import { useFormats } from '../../format/use-formats';
import { discountOf } from './discount-of';
import type { DraftRecord } from './draft-record';

/** How much of the price the role may take off, and how much is taken off now. The server decides. */
export function DiscountHint({ draft }: { draft: DraftRecord }) {
  const translate = useTranslate();
  const { money, rate } = useFormats();
  const adjustments = useWatch<DraftRecord, 'adjustments'>({ name: 'adjustments' });
  const { data: viewer } = useQuery({ queryKey: ['viewer'], queryFn: currentViewer });
  const limit = viewer?.discountLimit;
  if (limit == null || Number(limit) >= 1) return null;
  const { taken, most } = discountOf(adjustments ?? [], draft.price, limit);
  const amount = (value: number) => money(String(value), draft.currency);
  return (
    <Alert
      severity={taken > most ? 'warning' : 'info'}
      variant="outlined"
      sx={{ width: '100%', mb: 2 }}
      aria-live="polite"
    >
      {translate(taken > most ? 'draft.limit_over' : 'draft.limit', {
        rate: rate(limit),
        most: amount(most),
        taken: amount(taken),
      })}
    </Alert>
  );
}
