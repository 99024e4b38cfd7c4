import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import { ruleSteps } from './rule-steps';

/** Where a step of a path has its words: rules have their own, the rest are enumerations of the API. */
const WORDS = ['rules', 'opening', 'productType', 'vertical'];

/** What a value of the rules is called; codes stay as they are. */
export function useRuleName() {
  const translate = useTranslate();
  const { area } = useFormats();
  const word = (step: string): string =>
    WORDS.map((words) => translate(`${words}.${step}`, { _: '', floor: '' })).find(Boolean) ?? step;
  return (path: string): string => {
    const { steps, tier } = ruleSteps(path);
    const names = steps.map((step) => (step === 'floor' ? translate('rules.by_height') : word(step)));
    return [...names, ...(tier ? [translate('rules.tier', { area: area(tier) })] : [])].join(' › ');
  };
}
