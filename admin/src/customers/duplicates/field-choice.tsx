import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MergedField, Side } from './choice';

interface Props {
  readonly field: MergedField;
  /** The values of both, in the order of their columns. */
  readonly values: readonly [string | null, string | null];
  /** Whose value stays. */
  readonly chosen: Side;
  readonly error: string | undefined;
  readonly onChoose: (side: Side) => void;
}

/** One field of two customers side by side: which value stays. */
export function FieldChoice({ field, values, chosen, error, onChoose }: Props) {
  const translate = useTranslate();
  const label = translate(`resources.customers.fields.${field}`);
  const text = (value: string | null) => {
    if (value === null) return translate('conflict.empty');
    return field === 'type' ? translate(`customerType.${value}`) : value;
  };
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Typography id={`choice-${field}`} variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <RadioGroup
        aria-labelledby={`choice-${field}`}
        value={chosen}
        onChange={(_event, index) => onChoose(index === '0' ? 0 : 1)}
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {values.map((value, index) => (
          <FormControlLabel
            key={index === 0 ? 'one' : 'other'}
            value={index}
            control={<Radio />}
            label={text(value)}
            sx={{ m: 0, overflowWrap: 'anywhere' }}
          />
        ))}
      </RadioGroup>
      {error && (
        <Typography role="alert" variant="body2" color="error">
          {error}
        </Typography>
      )}
    </Box>
  );
}
