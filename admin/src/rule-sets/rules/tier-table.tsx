import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { RulesPartsFragment } from '../../generated/graphql';
import { RuleTable } from './rule-table';

export function TierTable({ tiers }: { tiers: RulesPartsFragment['volumeTiers'] }) {
  const translate = useTranslate();
  const { area, rate } = useFormats();
  return (
    <RuleTable
      title={translate('rules.volumeTiers')}
      columns={[translate('rules.from_area'), translate('rules.discount')]}
      none={translate('rules.no_tiers')}
      rows={tiers.map((tier) => [area(tier.from), rate(tier.rate)])}
    />
  );
}
