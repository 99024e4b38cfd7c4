import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../../format/use-formats';
import { useDiscount } from './use-discount';

/** How much of the price the role may take off, and how much is taken off now. */
export function DiscountHint() {
  const translate = useTranslate();
  const { money, rate } = useFormats();
  const discount = useDiscount();
  if (!discount) return null;
  const { limit, most, taken, of, isOver } = discount;
  const amount = (value: number) => money(String(value), discount.currency);
  return (
    <Alert severity={isOver ? 'warning' : 'info'} variant="outlined" aria-live="polite">
      {translate(isOver ? 'draft.limit_over' : 'draft.limit', {
        of: of
          ? translate('draft.limit_cheapest', { rate: rate(limit), name: of })
          : translate('draft.limit_price', { rate: rate(limit) }),
        most: amount(most),
        taken: amount(taken),
      })}
    </Alert>
  );
}
