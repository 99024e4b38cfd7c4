import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, FormHelperText, IconButton, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import type { FieldErrors } from '../../data/user-errors';
import { FormField } from '../../forms/form-field';
import { dayName, type Hours } from './hours-text';

export interface Span extends Hours {
  readonly key: number;
}

interface Props {
  readonly span: Span;
  /** Where the server's objections to it are. */
  readonly path: string;
  readonly errors: FieldErrors;
  readonly onChange: (span: Span) => void;
  readonly onRemove: () => void;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** The days of a span and its two times. */
export function SpanFields({ span, path, errors, onChange, onRemove }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const time = (side: 'from' | 'until') => ({
    name: `${path}.${side}`,
    label: `access.${side}_time`,
    value: span[side],
    errors,
    required: true,
    onChange: (event: { target: { value: string } }) => onChange({ ...span, [side]: event.target.value }),
  });
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', m: 0, p: 1.5, minWidth: 0 }}>
      <Box component="legend" sx={{ px: 0.5 }}>
        {translate('access.hours')}
      </Box>
      <ToggleButtonGroup
        value={span.days}
        onChange={(_, days: number[]) => onChange({ ...span, days })}
        aria-label={translate('access.days')}
        size="small"
        fullWidth
      >
        {DAYS.map((day) => (
          <ToggleButton key={day} value={day} aria-label={dayName(day, locale, 'long')} sx={{ px: 0.25 }}>
            {dayName(day, locale)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {errors[`${path}.days`] && <FormHelperText error>{errors[`${path}.days`]}</FormHelperText>}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1 }}>
        <FormField {...time('from')} />
        <FormField {...time('until')} />
        <IconButton onClick={onRemove} aria-label={translate('access.remove_hours')}>
          <DeleteOutlined />
        </IconButton>
      </Box>
    </Box>
  );
}
