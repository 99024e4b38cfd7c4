import type { Decimal } from '../../../kernel/decimal.js';
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

/** A price checked: amounts as decimal text with the currency's decimals. */
export interface PriceData {
  readonly unit: PriceUnit;
  readonly material: string;
  readonly installation: string;
  readonly currency: string;
  readonly validFrom: string;
}

/**
 * Checks a price; every fault is added at its own field. It may not start before `today`: quotations were made with
 * what was in force then.
 */
export const parsePrice = (
  given: GivenPrice,
  { today, currency }: { readonly today: string; readonly currency: Currency },
  faults: FaultList,
): PriceData => {
  const amount = (field: 'material' | 'installation'): string => {
    const value = given[field];
    if (value.isNegative()) faults.add('OUT_OF_RANGE', { key: 'catalog.amount' }, field);
    checkDecimals(faults, value, currency.decimals, field);
    return value.decimals() > currency.decimals ? '' : formatMoney(value, currency);
  };
  const validFrom = given.validFrom ?? today;
  if (validFrom < today) {
    faults.add('OUT_OF_RANGE', { key: 'catalog.pastPrice', params: { today } }, 'validFrom');
  }
  return {
    unit: given.unit,
    material: amount('material'),
    installation: amount('installation'),
    currency: currency.code,
    validFrom,
  };
};
