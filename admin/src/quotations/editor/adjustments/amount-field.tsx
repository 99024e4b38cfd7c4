import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { typedDecimal, writtenDecimal } from '../../../format/typed-decimal';
import { Field } from '../grid/field';

interface Props {
  readonly id: string;
  /** The API's decimal, or a text that is none. */
  readonly amount: string;
  readonly fault: string | undefined;
  readonly onType: (amount: string) => void;
}

/** An amount as people write it in their language; what is no number stays as it was typed. */
export function AmountField({ id, amount, fault, onType }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  const [typed, setTyped] = useState({ text: '', amount: '' });
  return (
    <Field
      id={id}
      label={translate('draft.amount')}
      value={typed.amount === amount ? typed.text : writtenDecimal(amount, language)}
      fault={fault}
      sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
      onType={(text) => {
        const next = typedDecimal(text, 'money', language) ?? text;
        setTyped({ text, amount: next });
        onType(next);
      }}
    />
  );
}
