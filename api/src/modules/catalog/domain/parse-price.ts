import { Decimal } from '../../../kernel/decimal.js';
import type { FaultList } from '../../../kernel/fault-list.js';
import { type Currency, formatMoney } from '../../../kernel/money.js';
import type { PriceUnit } from '../../quote-engine/index.js';
import { checkDecimals } from './take-number.js';

/** A price as given; without a day it starts today. */
export interface GivenPrice {
  readonly unit: PriceUnit;
  readonly material: Decimal;
  readonly installation: Decimal;
  readonly validFrom?: string | null;
}

/** What a unit costs, checked: amounts as decimal text with the currency's decimals. */
export interface PriceAmounts {
  readonly unit: PriceUnit;
  readonly material: string;
  readonly installation: string;
  readonly currency: string;
}

/** A price checked. */
export interface PriceData extends PriceAmounts {
  readonly validFrom: string;
}

/** Dearer than any film in any currency: more is a slip of the keyboard. */
const MOST = Decimal.of(1_000_000_000);

/** An amount of a price as text, `field` naming it; every fault is added there. */
export const takeAmount = (
  value: Decimal,
  { decimals, code }: Currency,
  faults: FaultList,
  field: string,
): string => {
  if (value.isNegative()) faults.add('OUT_OF_RANGE', { key: 'catalog.amount' }, field);
  if (value.compare(MOST) > 0) {
    faults.add('OUT_OF_RANGE', { key: 'catalog.amountTooLarge', params: { max: MOST.toString() } }, field);
  }
  checkDecimals(faults, value, decimals, field);
  return value.decimals() > decimals ? '' : formatMoney(value, { decimals, code });
};

/**
 * The day from which prices are in force: today when none is given. It may not be earlier, since quotations were made
 * with what was in force then; whatever else is wrong is then told as of today.
 */
export const takeStart = (given: string | null | undefined, today: string, faults: FaultList): string => {
  const validFrom = given ?? today;
  if (validFrom >= today) return validFrom;
  faults.add('OUT_OF_RANGE', { key: 'catalog.pastPrice', params: { today } }, 'validFrom');
  return today;
};

/** Checks a price; every fault is added at its own field. */
export const parsePrice = (
  given: GivenPrice,
  { today, currency }: { readonly today: string; readonly currency: Currency },
  faults: FaultList,
): PriceData => {
  const validFrom = takeStart(given.validFrom, today, faults);
  return {
    unit: given.unit,
    material: takeAmount(given.material, currency, faults, 'material'),
    installation: takeAmount(given.installation, currency, faults, 'installation'),
    currency: currency.code,
    validFrom,
  };
};
