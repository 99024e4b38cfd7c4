import { TextField, type TextFieldProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FieldErrors } from '../data/user-errors';

type Props = Omit<TextFieldProps, 'label' | 'helperText' | 'error'> & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly errors: FieldErrors;
};

/** A field of a plain form, with what the server objects to in place of its hint. */
export function FormField({ name, label, hint, errors, ...rest }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      name={name}
      label={translate(label)}
      error={name in errors}
      helperText={errors[name] ?? (hint && translate(hint))}
      margin="dense"
      {...rest}
    />
  );
}
