import { useFormats } from '../format/use-formats';
import type { OptionPrice } from './price';

type Line = OptionPrice['lines'][number];

/** Steps of a working by what their number is. */
const MONEY = /(PRICE|COST|SUBTOTAL)$/;
const RATE = /^WASTE_/;
const AMOUNT = /^(BASE_|QUANTITY$)/;

const UNITS: Readonly<Record<Line['unit'], string>> = { SQUARE_METER: 'm²', LINEAR_METER: 'm' };

/** The number of a step as a person writes it: money, a share, an amount of film with its unit, or a factor. */
export function useStepFigure({ unit }: Line, currency: string) {
  const { money, number, percent } = useFormats();
  return ({ code, value }: Line['explanation'][number]): string => {
    if (MONEY.test(code)) return money(value, currency);
    if (RATE.test(code)) return percent(Math.round(Number(value) * 10_000) / 100);
    const figure = number(Number(value), value.includes('.') ? 2 : 0);
    return AMOUNT.test(code) ? `${figure}\u00a0${UNITS[unit]}` : `× ${figure}`;
  };
}
