import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { RuleSetRowFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { Differences } from './differences';

/** As many earlier and later versions as there are to choose from. */
const CHOICES = 100;

/** What differs between this version and another, value by value; at first the one before it. */
export function Compare({ number }: { number: number }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<number>();
  const { data: versions = [] } = useGetList<RuleSetRowFragment>('rule-sets', {
    pagination: { page: 1, perPage: CHOICES },
  });
  const others = versions.map((version) => version.number).filter((other) => other !== number);
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
