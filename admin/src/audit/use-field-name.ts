import { useTranslate } from 'react-admin';
import { kindOf } from './actions';

/** The resource whose form has words for a kind's fields. */
const RESOURCES: Readonly<Record<string, string>> = {
  quotation: 'quotations',
  customer: 'customers',
  product: 'products',
  category: 'categories',
  shopSettings: 'settings',
  staff: 'staff',
  role: 'roles',
  apiKey: 'keys',
};

/** What a value of the log is called, as its form calls it. */
export function useFieldName(action: string) {
  const translate = useTranslate();
  const resource = RESOURCES[kindOf(action)];
  const word = (name: string): string => {
    const general = translate(`audit.field.${name}`, { _: name });
    return resource ? translate(`resources.${resource}.fields.${name}`, { _: general }) : general;
  };
  return (path: readonly string[]): string => path.map(word).join(' › ');
}
