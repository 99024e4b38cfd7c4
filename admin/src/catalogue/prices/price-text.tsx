import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { PricePartsFragment } from '../../generated/graphql';

/** What the film costs per unit, and below it what installing adds, before tax. */
export function PriceText({ price }: { price: PricePartsFragment | null }) {
  const translate = useTranslate();
  const { money } = useFormats();
  if (!price) return <Box sx={{ color: 'warning.main' }}>{translate('catalogue.no_price')}</Box>;
  return (
    <Box component="span" sx={{ display: 'inline-block', textAlign: 'inherit' }}>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {money(price.material, price.currency)}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate(`per_unit.${price.unit}`)}
        </Box>
      </Box>
      <Box component="span" sx={{ display: 'block', whiteSpace: 'nowrap', color: 'text.secondary' }}>
        {translate('catalogue.plus_installation', {
          amount: money(price.installation, price.currency),
        })}
      </Box>
    </Box>
  );
}
