import { useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../../../layout/page-title';

/** "Q-…0005" of "Q-2026-000005": the year and the zeros say least. */
const shortOf = (number: string): string => number.replace(/^(\w+)-.*(\d{4})$/, '$1-…$2');

/** The page's name, which has to fit beside four buttons on a phone. */
export function EditorTitle({ number }: { number: string | undefined }) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  if (!number) return <PageTitle>{translate('editor.title')}</PageTitle>;
  return <PageTitle>{isNarrow ? shortOf(number) : translate('draft.title', { number })}</PageTitle>;
}
