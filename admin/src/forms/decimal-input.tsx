import { useState } from 'react';
import { required as isGiven, TextInput, type TextInputProps, useLocale } from 'react-admin';
import { type DecimalKind, isDecimal, typedDecimal, writtenDecimal } from '../format/typed-decimal';

interface Props extends Omit<TextInputProps, 'validate' | 'format' | 'parse' | 'required'> {
  readonly kind: DecimalKind;
  readonly required?: boolean;
  /** The value that the form keeps for a decimal, and back: the decimal itself unless said otherwise. */
  readonly keep?: (decimal: string) => string;
  readonly show?: (value: string) => string;
}

const same = (decimal: string): string => decimal;

/** A number as people write it in their language. The form keeps the API's decimal; what is no number is not sent. */
export function DecimalInput({
  kind,
  required = false,
  keep = same,
  show = same,
  slotProps,
  ...rest
}: Props) {
  const language = useLocale();
  const [typed, setTyped] = useState({ text: '', value: '' });
  const parse = (text: string) => {
    const decimal = typedDecimal(text, kind, language);
    const value = decimal === undefined ? text : keep(decimal);
    setTyped({ text, value });
    return value;
  };
  const format = (value?: string | null) => {
    if (!value) return '';
    if (value === typed.value) return typed.text;
    return isDecimal(value) ? writtenDecimal(show(value), language) : value;
  };
  const isNumber = (value?: string | null) => (!value || isDecimal(value) ? undefined : `decimal.${kind}`);
  return (
    <TextInput
      {...rest}
      validate={required ? [isGiven(), isNumber] : isNumber}
      format={format}
      parse={parse}
      slotProps={{ ...slotProps, htmlInput: { inputMode: 'decimal' } }}
    />
  );
}
