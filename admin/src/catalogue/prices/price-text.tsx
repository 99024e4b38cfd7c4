import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { PricePartsFragment } from '../../generated/graphql';

/** Film and installation together, before tax, per unit. */
export function PriceText({ price }: { price: PricePartsFragment | null }) {
  const translate = useTranslate();
  const { money } = useFormats();
  if (!price) return <Box sx={{ color: 'warning.main' }}>{translate('catalogue.no_price')}</Box>;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {money(price.material, price.currency)} + {money(price.installation, price.currency)}{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate(`per_unit.${price.unit}`)}
      </Box>
    </Box>
  );
}
