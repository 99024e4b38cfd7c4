import { Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { read } from '../../data/request';
import { RuleSetCompareDocument } from '../../generated/graphql';
import { RuleTable } from '../rules/rule-table';
import { useRuleName } from './use-rule-name';
import { useRuleValue } from './use-rule-value';

export const useDifferences = (from: number | undefined, to: number) =>
  useQuery({
    queryKey: ['rule-sets', 'compare', from, to],
    queryFn: async () => (await read(RuleSetCompareDocument, { from: from ?? to, to })).compareRuleSets,
    enabled: from !== undefined,
  }).data;

interface Props {
  readonly from: number;
  readonly to: number;
}

/** What one version has otherwise than another, value by value. */
export function Differences({ from, to }: Props) {
  const translate = useTranslate();
  const nameOf = useRuleName();
  const valueText = useRuleValue();
  const differences = useDifferences(from, to);
  if (!differences) return <Skeleton variant="rectangular" height={120} />;
  if (differences.length === 0) return <Typography>{translate('rules.same')}</Typography>;
  return (
    <RuleTable
      title={translate('rules.differences', { smart_count: differences.length, count: differences.length })}
      columns={[
        translate('conflict.field'),
        translate('rules.version', { number: from }),
        translate('rules.version', { number: to }),
      ]}
      none=""
      rows={differences.map(({ path, before, after }) => [
        nameOf(path),
        valueText(path, before),
        valueText(path, after),
      ])}
    />
  );
}
