import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useViewer } from '../../../auth/use-viewer';
import { useFormats } from '../../../format/use-formats';
import { useEditorState } from '../page/editor-context';
import { discountOf } from './discount-of';

/** How much of the price the role may take off, and how much is taken off now. The server decides. */
export function DiscountHint() {
  const translate = useTranslate();
  const { money, rate } = useFormats();
  const adjustments = useEditorState(({ work }) => work.draft.adjustments);
  const price = useEditorState((state) => state.price.price);
  const limit = useViewer()?.discountLimit;
  const [first] = price?.options ?? [];
  if (limit == null || Number(limit) >= 1 || !price || !first || adjustments.length === 0) return null;
  // The cheapest alternative bounds it.
  const prices = price.options.map(({ totals }) => Number(totals.subtotal) - Number(totals.volumeDiscount));
  const { taken, most } = discountOf(adjustments, String(Math.min(...prices)), limit);
  const amount = (value: number) => money(String(value), first.totals.currency);
  return (
    <Alert severity={taken > most ? 'warning' : 'info'} variant="outlined" aria-live="polite">
      {translate(taken > most ? 'draft.limit_over' : 'draft.limit', {
        rate: rate(limit),
        most: amount(most),
        taken: amount(taken),
      })}
    </Alert>
  );
}
