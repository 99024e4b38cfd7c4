import { useEffect, useEffectEvent, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { isDecimal, writtenDecimal } from '../../../format/typed-decimal';
import { useFormats } from '../../../format/use-formats';
import { Field } from '../grid/field';
import { useEditor, useEditorState } from '../page/editor-context';
import type { Adjustment } from '../state/draft';
import { baseOf, cheapestNow, cheapestOf } from './discount-base';
import { typedAmount, typedShare } from './typed-amount';

interface Props {
  readonly id: string;
  readonly kind: Adjustment['kind'];
  /** The API's decimal, or a text that is none. */
  readonly amount: string;
  readonly fault: string | undefined;
  readonly onType: (amount: string) => void;
}

/** An amount as people write it in their language; what means none stays as it was typed. */
export function AmountField({ id, kind, amount, fault, onType }: Props) {
  const { session } = useEditor();
  const translate = useTranslate();
  const language = useLocale();
  const { money } = useFormats();
  const currency = useEditorState(({ price }) => price.price && cheapestOf(price.price)?.totals.currency);
  const [typed, setTyped] = useState({ text: '', amount: '' });
  const isAmount = isDecimal(amount);
  const lowers = kind === 'DISCOUNT' && isAmount && Number(amount) < 0;
  const hint =
    lowers && currency
      ? translate('draft.takes_off', { amount: money(amount.slice(1), currency) })
      : undefined;
  const type = (text: string) => {
    const cheapest = cheapestNow(session.state());
    const base = cheapest && { amount: baseOf(cheapest), currency: cheapest.totals.currency };
    const next = typedAmount(text, kind, language, base);
    setTyped({ text, amount: next });
    if (next !== amount) onType(next);
  };
  // A percentage that was typed before there was a price of what is measured becomes an amount with it.
  const hasBase = useEditorState((state) => Boolean(typedShare(amount) && cheapestNow(state)));
  const typeAgain = useEffectEvent(() => type(amount));
  useEffect(() => {
    if (hasBase) typeAgain();
  }, [hasBase]);
  return (
    <Field
      id={id}
      label={translate('draft.amount')}
      value={typed.amount === amount ? typed.text : writtenDecimal(amount, language)}
      fault={fault}
      hint={hint}
      sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
      onType={type}
      // A percentage has become an amount, which does not follow the price: it is written as what it is.
      onLeave={() => {
        if (isAmount) setTyped({ text: '', amount: '' });
        session.settle();
      }}
    />
  );
}
