import { useFormats } from '../format/use-formats';

/** Days from and until, as people say them. */
export function useSpan() {
  const { day, days } = useFormats();
  return ({ from, until }: { readonly from: string; readonly until: string }): string =>
    from === until ? day(from) : days(from, until);
}
