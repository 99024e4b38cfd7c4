import { useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';

/** Days from and until, as people say them. */
export function useSpan() {
  const translate = useTranslate();
  const { day } = useFormats();
  return ({ from, until }: { readonly from: string; readonly until: string }): string =>
    from === until ? day(from) : translate('dashboard.span', { from: day(from), until: day(until) });
}
