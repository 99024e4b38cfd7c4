import { useTranslate } from 'react-admin';

/** What the API's own names are called. */
const NAMED: Readonly<Record<string, string>> = { type: 'opening', kind: 'adjustment', vertical: 'vertical' };

/** A value of a draft as people read it. */
export function useValueText(): (field: string, value: string) => string {
  const translate = useTranslate();
  return (field, value) => {
    if (!value) return translate('conflict.empty');
    const names = NAMED[field];
    return names ? translate(`${names}.${value}`) : value;
  };
}
