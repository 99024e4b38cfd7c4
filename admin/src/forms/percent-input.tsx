import { InputAdornment } from '@mui/material';
import { required, TextInput } from 'react-admin';
import { percentOf, rateOf } from '../format/percent';

const isNumber = (text: string): boolean => text !== '' && !Number.isNaN(Number(text));

/** A share, written in percent and kept as the API's rate from 0 to 1. */
export const PercentInput = ({ source, helperText }: { source: string; helperText?: string }) => (
  <TextInput
    source={source}
    validate={[required(), (rate: string) => (isNumber(rate) ? undefined : 'ra.validation.number')]}
    format={(rate?: string) => (rate !== undefined && isNumber(rate) ? percentOf(rate) : (rate ?? ''))}
    parse={rateOf}
    helperText={helperText}
    slotProps={{
      htmlInput: { inputMode: 'decimal' },
      input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
    }}
    sx={{ maxWidth: 220 }}
  />
);
