import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { RulesPartsFragment } from '../../generated/graphql';
import { Facts } from '../../layout/facts';
import { Section } from '../../layout/section';
import { useShopFormats } from '../../settings/shop-formats';
import { ComplexityTable } from './complexity-table';
import { TierTable } from './tier-table';
import { WasteTable } from './waste-table';
import { ZoneTable } from './zone-table';

/** General rules, or those of one line of business, of which it names only what differs. */
export type Tables = Partial<{
  [Name in keyof Omit<RulesPartsFragment, 'overrides'>]: RulesPartsFragment[Name] | null;
}>;

/** Rules as tables that people read. What a line of business leaves as it is in general is left out. */
export function RulesView({ rules, title }: { rules: Tables; title: string }) {
  const translate = useTranslate();
  const { money, rate } = useFormats();
  const { currency } = useShopFormats();
  const { taxRate, minimumCharge, removalRate, volumeTiers, travelZones, complexity, waste } = rules;
  const amounts = [
    taxRate == null ? null : ([translate('rules.taxRate'), rate(taxRate)] as const),
    minimumCharge == null
      ? null
      : ([translate('rules.minimumCharge'), money(minimumCharge, currency)] as const),
    removalRate == null ? null : ([translate('rules.removalRate'), money(removalRate, currency)] as const),
  ];
  return (
    <Section title={title}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
        <Facts facts={amounts.filter((amount) => amount !== null)} />
        {complexity && <ComplexityTable complexity={complexity} />}
        {volumeTiers && <TierTable tiers={volumeTiers} />}
        {travelZones && <ZoneTable zones={travelZones} currency={currency} />}
        {waste && <WasteTable waste={waste} />}
      </Box>
    </Section>
  );
}
