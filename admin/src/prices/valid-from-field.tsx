import { TextField, type TextFieldProps } from '@mui/material';
import { useTranslate } from 'react-admin';

/** From which day on a price holds, this one or later; left empty it holds at once. */
export function ValidFromField({ day, helperText, ...field }: TextFieldProps & { readonly day: string }) {
  const translate = useTranslate();
  return (
    <TextField
      {...field}
      type="date"
      helperText={helperText ?? translate('catalogue.valid_from_hint')}
      slotProps={{ htmlInput: { min: day }, inputLabel: { shrink: true } }}
    />
  );
}
