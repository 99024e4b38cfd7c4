import { useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
/** Fields whose values are enumerations with words of their own. */
const WORDS: Readonly<Record<string, string>> = {
  status: 'status',
  vertical: 'vertical',
  type: 'productType',
};

/** A value of the log as people read it; numbers stay as they were written. */
export function useValueText() {
  const translate = useTranslate();
  const { moment } = useFormats();
  const text = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`);
    if (Array.isArray(value)) return value.map((one) => text(field, one)).join(', ') || '—';
    const plain = String(value);
    if (INSTANT.test(plain)) return moment(plain);
    const words = WORDS[field];
    return words ? translate(`${words}.${plain}`, { _: plain }) : plain;
  };
  return text;
}
