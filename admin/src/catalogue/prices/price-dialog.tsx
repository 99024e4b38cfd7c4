import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { type FieldErrors, refusalOf } from '../../data/user-errors';
import { UNITS } from '../../format/choices';
import { typedDecimal, writtenDecimal } from '../../format/typed-decimal';
import { type PriceUnit, type ProductDetailFragment, SetProductPriceDocument } from '../../generated/graphql';
import { ValidFromField } from '../../prices/valid-from-field';
import { useShopFormats } from '../../settings/shop-formats';
import { useProductAction } from '../use-product-action';

interface Props {
  readonly open: boolean;
  readonly product: ProductDetailFragment;
  readonly day: string;
  readonly onClose: () => void;
}

/** Sets what a film costs from a day on. */
export function PriceDialog({ open, product, day, onClose }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  const { currency } = useShopFormats();
  const [errors, setErrors] = useState<FieldErrors>({});
  const save = useProductAction(
    (input: { material: string; installation: string; unit: PriceUnit; validFrom: string | null }) =>
      write(SetProductPriceDocument, { productId: product.id, expectedVersion: product.version, input }),
    'catalogue.price_saved',
    ['material', 'installation', 'unit', 'validFrom'],
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const unit = UNITS.find((one) => one === form.get('unit')) ?? 'SQUARE_METER';
    const amount = (name: string) => typedDecimal(String(form.get(name)), 'money', language);
    const material = amount('material');
    const installation = amount('installation');
    if (material === undefined || installation === undefined) {
      const wrong = translate('decimal.money');
      setErrors({
        ...(material === undefined && { material: wrong }),
        ...(installation === undefined && { installation: wrong }),
      });
      return;
    }
    const input = {
      material,
      installation,
      unit,
      validFrom: String(form.get('validFrom')) || null,
    };
    save.mutate(input, { onSuccess: onClose, onError: (error) => setErrors(refusalOf(error)?.errors ?? {}) });
  };
  const field = (name: string, label: string) => ({
    name,
    label: translate(label),
    error: name in errors,
    margin: 'dense' as const,
  });
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="xs">
      <form onSubmit={submit}>
        <DialogTitle>{translate('catalogue.new_price')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1 }}>
          <TextField
            {...field('material', 'catalogue.material')}
            defaultValue={writtenDecimal(product.price?.material ?? '', language)}
            helperText={errors.material ?? currency}
            required
            autoFocus
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          />
          <TextField
            {...field('installation', 'catalogue.installation')}
            defaultValue={writtenDecimal(product.price?.installation ?? '', language)}
            helperText={errors.installation ?? currency}
            required
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          />
          <TextField
            {...field('unit', 'catalogue.unit')}
            select
            defaultValue={product.price?.unit ?? 'SQUARE_METER'}
          >
            {UNITS.map((unit) => (
              <MenuItem key={unit} value={unit}>
                {translate(`per_unit.${unit}`)}
              </MenuItem>
            ))}
          </TextField>
          <ValidFromField
            {...field('validFrom', 'catalogue.valid_from')}
            helperText={errors.validFrom}
            day={day}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={save.isPending}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
