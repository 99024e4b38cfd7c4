import { useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';

/** So many quotations, in words. */
export function useQuotations() {
  const translate = useTranslate();
  const { figure } = useFormats();
  return (count: number): string =>
    translate('dashboard.quotations', { smart_count: count, number: figure(count) });
}
