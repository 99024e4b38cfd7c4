import { useFormats } from '../../format/use-formats';
import type { LinePartsFragment } from '../../generated/graphql';

/** Steps of a calculation by what their number is. */
const MONEY = /(PRICE|COST|SUBTOTAL)$/;
const RATE = /^WASTE_/;
const AMOUNT = /^(BASE_|QUANTITY$)/;

/** The number of a step as a person writes it: money, a share, an amount of film with its unit, or a factor. */
export function useStepFigure(unit: LinePartsFragment['unit'], currency: string) {
  const { money, rate, film, figure } = useFormats();
  return ({ code, value }: LinePartsFragment['explanation'][number]): string => {
    if (MONEY.test(code)) return money(value, currency);
    if (RATE.test(code)) return rate(value);
    return AMOUNT.test(code) ? film(value, unit) : `× ${figure(value)}`;
  };
}
