import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { WastePartsFragment } from '../../generated/graphql';
import { RuleTable } from './rule-table';
import { filmsOf, ratesFor } from './waste-rows';

/** What is wasted in cutting, by opening and film. */
export function WasteTable({ waste }: { waste: WastePartsFragment }) {
  const translate = useTranslate();
  const { rate } = useFormats();
  const { byOpening, curved, otherwise } = waste;
  const films = filmsOf(waste);
  const figures = (rates: WastePartsFragment['curved']) => ratesFor(films, rates, otherwise).map(rate);
  return (
    <RuleTable
      title={translate('rules.waste')}
      lead={translate('rules.waste_lead', { rate: rate(otherwise) })}
      columns={[translate('rules.opening'), ...films.map((film) => translate(`productType.${film}`))]}
      none=""
      rows={[
        ...byOpening.map(({ opening, rates }) => [translate(`opening.${opening}`), ...figures(rates)]),
        ...(curved.length > 0 ? [[translate('rules.curvedGlass'), ...figures(curved)]] : []),
      ]}
    />
  );
}
