import { InputAdornment, TextField } from '@mui/material';
import { usePlace } from './desk-context';

interface Props {
  readonly name: string;
  readonly label: string;
  /** After the number: "%". */
  readonly unit?: string;
  readonly text?: boolean;
  readonly width?: number | string;
}

/** A value of the rules with its name; marked when it is another than the saved one. */
export function PlaceField({ name, label, unit, text = false, width = 160 }: Props) {
  const { text: value, fault, changed, type } = usePlace(name);
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => type(event.target.value)}
      error={fault !== undefined}
      helperText={fault}
      margin="none"
      sx={{
        width,
        maxWidth: '100%',
        boxShadow: changed ? (theme) => `inset 3px 0 0 ${theme.palette.warning.main}` : undefined,
      }}
      slotProps={{
        htmlInput: text ? {} : { inputMode: 'decimal' },
        input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
        inputLabel: { shrink: true },
      }}
    />
  );
}
