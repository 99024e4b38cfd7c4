import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { RulesPartsFragment } from '../../generated/graphql';
import { RuleTable } from './rule-table';

export function ZoneTable({
  zones,
  currency,
}: {
  zones: RulesPartsFragment['travelZones'];
  currency: string;
}) {
  const translate = useTranslate();
  const { money } = useFormats();
  return (
    <RuleTable
      title={translate('rules.travelZones')}
      columns={[translate('rules.zone'), translate('rules.amount')]}
      none={translate('rules.no_zones')}
      rows={zones.map(({ code, label, amount }) => [`${label} (${code})`, money(amount, currency)])}
    />
  );
}
