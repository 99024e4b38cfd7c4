import type { Decimal } from './decimal.js';

/** A currency and the decimals of its minor unit (ISO 4217): USD 2, CLP 0. */
export interface Currency {
  readonly code: string;
  readonly decimals: number;
}

const KNOWN_CODES = new Set(Intl.supportedValuesOf('currency'));

/** @throws RangeError for a code that ISO 4217 does not know; codes are upper case. */
export function currencyOf(code: string): Currency {
  if (!KNOWN_CODES.has(code)) throw new RangeError(`Unknown currency code: "${code.slice(0, 20)}"`);
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
  }).resolvedOptions();
  return { code, decimals: maximumFractionDigits ?? 0 };
}

/** "45.00": exactly the currency's decimals. @throws RangeError if the amount has more; amounts are rounded before. */
export function formatMoney(amount: Decimal, currency: Currency): string {
  return amount.toFixed(currency.decimals);
}
