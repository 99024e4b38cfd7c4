import { InputAdornment } from '@mui/material';
import { percentOf, rateOf } from '../format/percent';
import { DecimalInput } from './decimal-input';

/** A share, written in percent and kept as the API's rate from 0 to 1. */
export const PercentInput = ({ source, helperText }: { source: string; helperText?: string }) => (
  <DecimalInput
    source={source}
    kind="measure"
    required
    keep={rateOf}
    show={percentOf}
    helperText={helperText}
    slotProps={{ input: { endAdornment: <InputAdornment position="end">%</InputAdornment> } }}
    sx={{ maxWidth: 220 }}
  />
);
