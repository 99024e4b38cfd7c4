import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import { useShopFormats } from '../../settings/shop-formats';
import { fallsToOtherwise, valueKind } from './rule-value';

/** A value of the rules in words and figures. */
export function useRuleValue() {
  const translate = useTranslate();
  const { money, rate, figure } = useFormats();
  const { currency } = useShopFormats();
  return (path: string, value: string | null): string => {
    if (value === null) return translate(fallsToOtherwise(path) ? 'rules.falls' : 'rules.nothing');
    if (value === '[]') return translate('rules.empty_list');
    const kind = valueKind(path, value);
    if (kind === 'rate') return rate(value);
    if (kind === 'money') return money(value, currency);
    return kind === 'factor' ? `× ${figure(value)}` : value;
  };
}
