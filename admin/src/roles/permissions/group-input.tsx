import { Box, Checkbox, FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type Group, type Reading, readingOf, toggled, withReading } from './groups';
import { GROUP_STYLE } from './styles';

interface Props {
  readonly group: Group;
  readonly held: readonly string[];
  readonly mine: readonly string[];
  readonly words: ReadonlyMap<string, string>;
  readonly onChange: (held: string[]) => void;
}

const READINGS: readonly Reading[] = ['none', 'own', 'all'];
const isReading = (value: string): value is Reading => READINGS.some((one) => one === value);

/** What can be granted about one thing, each as a sentence. */
export function GroupInput({ group, held, mine, words, onChange }: Props) {
  const translate = useTranslate();
  const { name, reading, others } = group;
  const legend = translate(`permission.${name}`);
  return (
    <Box component="fieldset" sx={GROUP_STYLE}>
      <legend>{legend}</legend>
      {reading && (
        <RadioGroup
          aria-label={translate('role.reading', { name: legend })}
          value={readingOf(group, held)}
          onChange={(_, value) => isReading(value) && onChange(withReading(group, held, value))}
        >
          <FormControlLabel value="none" control={<Radio />} label={translate('role.reads_none')} />
          {(['own', 'all'] as const).map((which) => (
            <FormControlLabel
              key={which}
              value={which}
              control={<Radio />}
              label={words.get(reading[which])}
              disabled={!mine.includes(reading[which])}
            />
          ))}
        </RadioGroup>
      )}
      {others.map((permission) => (
        <FormControlLabel
          key={permission}
          control={
            <Checkbox
              checked={held.includes(permission)}
              onChange={() => onChange(toggled(held, permission))}
            />
          }
          label={words.get(permission)}
          disabled={!mine.includes(permission)}
        />
      ))}
    </Box>
  );
}
