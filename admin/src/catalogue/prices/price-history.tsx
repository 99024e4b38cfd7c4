import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { today } from '../../format/days';
import type { ProductDetailFragment } from '../../generated/graphql';
import { useShopFormats } from '../../settings/shop-formats';
import { PriceChart } from './price-chart';
import { PriceDialog } from './price-dialog';
import { PriceRow } from './price-row';

/** What the film cost, costs and will cost, the latest first. */
export function PriceHistory({ product }: { product: ProductDetailFragment }) {
  const translate = useTranslate();
  const { timeZone } = useShopFormats();
  const [asking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'prices', action: 'create' });
  const day = today(timeZone);
  const newestFirst = product.prices.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          gap: 1,
          alignItems: 'start',
        }}
      >
        <div>
          <Typography variant="h3" component="h2">
            {translate('catalogue.prices')}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>
            {translate(newestFirst.length > 0 ? 'catalogue.prices_lead' : 'catalogue.no_prices')}
          </Typography>
        </div>
        {canAccess && (
          <Button variant="contained" onClick={() => setAsking(true)}>
            {translate('catalogue.new_price')}
          </Button>
        )}
      </Box>
      {newestFirst.length > 1 && <PriceChart prices={newestFirst.toReversed()} day={day} />}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {newestFirst.map((price) => (
          <PriceRow key={price.id} price={price} day={day} product={product} mayChange={canAccess === true} />
        ))}
      </Box>
      <PriceDialog open={asking} product={product} day={day} onClose={() => setAsking(false)} />
    </Box>
  );
}
