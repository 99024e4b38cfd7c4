import { Box, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ChosenPeriod, PRESETS } from './periods';

interface Props {
  readonly period: ChosenPeriod;
  readonly onChange: (chosen: Partial<Pick<ChosenPeriod, 'preset' | 'from' | 'until'>>) => void;
}

/** Which days the figures are of. */
export function PeriodPicker({ period, onChange }: Props) {
  const translate = useTranslate();
  const { preset, fault } = period;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={preset}
        aria-label={translate('dashboard.period')}
        onChange={(_, chosen) => chosen && onChange({ preset: chosen })}
        sx={{ flexWrap: 'wrap' }}
      >
        {PRESETS.map((one) => (
          <ToggleButton key={one} value={one} sx={{ px: 1.5, textTransform: 'none', color: 'text.primary' }}>
            {translate(`dashboard.preset.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {preset === 'custom' &&
        (['from', 'until'] as const).map((edge) => (
          <TextField
            key={edge}
            type="date"
            label={translate(`dashboard.${edge}`)}
            value={period[edge]}
            error={Boolean(fault)}
            onChange={({ target }) => onChange({ [edge]: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ width: 168 }}
          />
        ))}
      {fault && (
        <Typography role="alert" variant="body2" color="error">
          {translate(fault)}
        </Typography>
      )}
    </Box>
  );
}
