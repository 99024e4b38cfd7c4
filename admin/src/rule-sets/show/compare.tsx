import { MenuItem, Skeleton, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { read } from '../../data/request';
import { RuleSetCompareDocument, type RuleSetRowFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { RuleTable } from '../rules/rule-table';
import { useRuleName } from './use-rule-name';
import { useRuleValue } from './use-rule-value';

/** As many earlier and later versions as there are to choose from. */
const CHOICES = 100;

/** What differs between this version and another, value by value; at first the one before it. */
export function Compare({ number }: { number: number }) {
  const translate = useTranslate();
  const nameOf = useRuleName();
  const valueText = useRuleValue();
  const [chosen, setChosen] = useState<number>();
  const { data: versions = [] } = useGetList<RuleSetRowFragment>('rule-sets', {
    pagination: { page: 1, perPage: CHOICES },
  });
  const others = versions.map((version) => version.number).filter((other) => other !== number);
  const from = chosen ?? others.find((other) => other < number) ?? others[0];
  const { data } = useQuery({
    queryKey: ['rule-sets', 'compare', from, number],
    queryFn: async () =>
      (await read(RuleSetCompareDocument, { from: from ?? number, to: number })).compareRuleSets,
    enabled: from !== undefined,
  });
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
      {!data && <Skeleton variant="rectangular" height={120} />}
      {data?.length === 0 && <Typography>{translate('rules.same')}</Typography>}
      {data && data.length > 0 && (
        <RuleTable
          title={translate('rules.differences', { smart_count: data.length, count: data.length })}
          columns={[
            translate('conflict.field'),
            translate('rules.version', { number: from }),
            translate('rules.version', { number }),
          ]}
          none=""
          rows={data.map(({ path, before, after }) => [
            nameOf(path),
            valueText(path, before),
            valueText(path, after),
          ])}
        />
      )}
    </Section>
  );
}
