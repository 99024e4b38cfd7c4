import { useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { useAction } from '../../data/use-action';
import { type ProductPricesInput, SetProductPricesDocument } from '../../generated/graphql';

/** Saves prices, all or none. A retry of the same prices carries the same key, so that it does nothing twice. */
export function useSetPrices() {
  const notify = useNotify();
  const redirect = useRedirect();
  const translate = useTranslate();
  const [sent, setSent] = useState({ text: '', key: '' });
  const keyFor = (input: ProductPricesInput): string => {
    const text = JSON.stringify(input);
    if (text === sent.text) return sent.key;
    const key = crypto.randomUUID();
    setSent({ text, key });
    return key;
  };
  const action = useAction(
    (input: ProductPricesInput) => write(SetProductPricesDocument, { input, idempotencyKey: keyFor(input) }),
    { refreshes: ['products'] },
  );
  const save = (input: ProductPricesInput) =>
    action.mutate(input, {
      onSuccess: ({ changed }) => {
        notify(translate('prices.saved', { smart_count: changed ?? 0 }), { type: 'success' });
        redirect('list', 'products');
      },
    });
  return { save, isPending: action.isPending, error: action.error };
}
