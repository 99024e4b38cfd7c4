import { useTranslate } from 'react-admin';

/** Where a step of a path has its words: rules have their own, the rest are enumerations of the API. */
const WORDS = ['rules', 'opening', 'productType', 'vertical'];

/** What a value of the rules is called; codes and areas stay as they are. */
export function useRuleName() {
  const translate = useTranslate();
  const word = (step: string): string =>
    WORDS.map((words) => translate(`${words}.${step}`, { _: '', floor: '' })).find(Boolean) ?? step;
  return (path: string): string => path.split('.').map(word).join(' › ');
}
