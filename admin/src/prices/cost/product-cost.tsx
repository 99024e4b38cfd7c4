import { Box, Button, InputAdornment, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCanAccess, useLocale, useTranslate } from 'react-admin';
import { read, write } from '../../data/request';
import { errorsOf, useAction } from '../../data/use-action';
import { typedDecimal, writtenDecimal } from '../../format/typed-decimal';
import { useFormats } from '../../format/use-formats';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';
import { ProductCostDocument, SetProductCostDocument } from '../../generated/graphql';
import { useShopFormats } from '../../settings/shop-formats';

/** What a square metre of the film costs the shop; for those who may see its pricing. */
export function ProductCost({ productId }: { productId: string }) {
  const { canAccess } = useCanAccess({ resource: 'rule-sets', action: 'show' });
  return canAccess ? <Cost productId={productId} /> : null;
}

function Cost({ productId }: { productId: string }) {
  const translate = useTranslate();
  const language = useLocale();
  const { money } = useFormats();
  const { currency } = useShopFormats();
  const { canAccess: maySet } = useCanAccess({ resource: 'prices', action: 'edit' });
  const [asking, setAsking] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const { data: product } = useQuery({
    queryKey: ['products', 'cost', productId],
    queryFn: async () => (await read(ProductCostDocument, { id: productId })).product,
  });
  const save = useAction(
    (cost: string | null) =>
      write(SetProductCostDocument, { productId, expectedVersion: product?.version, cost }),
    { done: 'prices.cost_saved', refreshes: ['products'], beside: ['costPerSquareMeter'] },
  );
  const close = () => setAsking(false);
  const submit = (form: FormData) => {
    const text = String(form.get('costPerSquareMeter')).trim();
    const cost = text === '' ? null : typedDecimal(text, 'money', language);
    setUnreadable(cost === undefined);
    if (cost !== undefined) save.mutate(cost, { onSuccess: close });
  };
  const cost = product?.costPerSquareMeter;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 2 }}>
      <Typography>
        {translate('prices.cost')}:{' '}
        <b>{cost == null ? translate('prices.no_cost') : money(cost, currency)}</b>
      </Typography>
      {maySet && product && (
        <Button size="small" onClick={() => setAsking(true)}>
          {translate('prices.set_cost')}
        </Button>
      )}
      {asking && (
        <FormDialog
          title="prices.cost"
          lead="prices.cost_lead"
          busy={save.isPending}
          onClose={close}
          onSubmit={submit}
        >
          <FormField
            name="costPerSquareMeter"
            label="prices.cost"
            defaultValue={writtenDecimal(cost ?? '', language)}
            errors={unreadable ? { costPerSquareMeter: translate('decimal.money') } : errorsOf(save)}
            slotProps={{
              htmlInput: { inputMode: 'decimal' },
              input: { endAdornment: <InputAdornment position="end">{currency}</InputAdornment> },
            }}
            autoFocus
          />
        </FormDialog>
      )}
    </Box>
  );
}
