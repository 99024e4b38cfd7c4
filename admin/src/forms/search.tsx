import { SearchInput, useTranslate } from 'react-admin';

/** The search field of a list, saying what it looks through. */
export function Search({ hint, ...props }: { source: string; alwaysOn?: boolean; hint: string }) {
  const text = useTranslate()(hint);
  return <SearchInput {...props} placeholder={text} sx={{ width: { xs: '100%', sm: 320 } }} />;
}
