import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../layout/section';
import { Differences } from './differences';
import { useVersions } from './use-versions';

/** What differs between this version and another, value by value; at first the one before it. */
export function Compare({ number }: { number: number }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<number>();
  const others = useVersions()
    .map((version) => version.number)
    .filter((other) => other !== number);
  const from = chosen ?? others.find((other) => other < number) ?? others[0];
  if (from === undefined) return null;
  return (
    <Section title={translate('rules.compare')}>
      <TextField
        select
        label={translate('rules.compare_with')}
        value={from}
        onChange={(event) => setChosen(Number(event.target.value))}
        sx={{ maxWidth: 240, my: 1 }}
      >
        {others.map((other) => (
          <MenuItem key={other} value={other}>
            {translate('rules.version', { number: other })}
          </MenuItem>
        ))}
      </TextField>
      <Differences from={from} to={number} />
    </Section>
  );
}
