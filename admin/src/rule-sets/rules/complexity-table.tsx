import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { ComplexityPartsFragment } from '../../generated/graphql';
import { RuleTable } from './rule-table';

export function ComplexityTable({ complexity }: { complexity: ComplexityPartsFragment }) {
  const translate = useTranslate();
  const { figure } = useFormats();
  const { floor, floorAbove, difficultAccess, curvedGlass, extremeWeather } = complexity;
  const factor = (value: string) => `× ${figure(value)}`;
  return (
    <RuleTable
      title={translate('rules.complexity')}
      lead={translate('rules.complexity_lead')}
      columns={[translate('rules.case'), translate('rules.factor')]}
      none=""
      rows={[
        [translate('rules.floor', { floor: floorAbove }), factor(floor)],
        [translate('rules.difficultAccess'), factor(difficultAccess)],
        [translate('rules.curvedGlass'), factor(curvedGlass)],
        [translate('rules.extremeWeather'), factor(extremeWeather)],
      ]}
    />
  );
}
