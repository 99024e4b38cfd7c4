import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { useFormats } from '../../format/use-formats';
import {
  DeleteFuturePriceDocument,
  type PricePartsFragment,
  type ProductDetailFragment,
} from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { useProductAction } from '../use-product-action';
import { phaseOf } from './price-phase';
import { PriceText } from './price-text';

interface Props {
  readonly price: PricePartsFragment;
  readonly product: ProductDetailFragment;
  readonly day: string;
  readonly mayChange: boolean;
}

const COLORS = { past: 'text.secondary', in_force: 'success.main', future: 'info.main' };

export function PriceRow({ price, product, day, mayChange }: Props) {
  const translate = useTranslate();
  const { day: written } = useFormats();
  const [asking, setAsking] = useState(false);
  const takeBack = useProductAction(
    () => write(DeleteFuturePriceDocument, { priceId: price.id, expectedVersion: product.version }),
    'catalogue.changed',
  );
  const phase = phaseOf(price, day);
  const from = written(price.validFrom);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        justifyContent: 'space-between',
        alignItems: 'center',
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
        minHeight: 56,
      }}
    >
      <div>
        <Typography sx={{ fontWeight: phase === 'in_force' ? 600 : 400 }}>
          <PriceText price={price} />
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {price.validUntil
            ? translate('catalogue.period', { from, until: written(price.validUntil) })
            : translate('catalogue.from', { day: from })}
        </Typography>
      </div>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        {phase === 'future' && mayChange && (
          <Button size="small" color="error" onClick={() => setAsking(true)}>
            {translate('catalogue.take_back')}
          </Button>
        )}
        <Typography sx={{ color: COLORS[phase], fontWeight: 600 }}>
          {translate(`catalogue.${phase}`)}
        </Typography>
      </Box>
      <AskDialog
        open={asking}
        title="catalogue.take_back"
        text="catalogue.take_back_text"
        confirm="catalogue.take_back"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          takeBack.mutate(undefined);
          setAsking(false);
        }}
      />
    </Box>
  );
}
