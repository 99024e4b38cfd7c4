import type { Decimal } from './decimal.js';

/** A currency and the decimals of its minor unit (ISO 4217): USD 2, CLP 0. */
export interface Currency {
  readonly code: string;
  readonly decimals: number;
}

/**
 * The currencies of ISO 4217 whose minor unit is not a hundredth. Not taken from Intl: it follows what people use in cash
 * (no decimals for COP) and changes between versions, and stored amounts must not.
 */
const OTHER_MINOR_UNITS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'
    .split(' ')
    .map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
]);
const HUNDREDTHS = 2;
const KNOWN_CODES = new Set(Intl.supportedValuesOf('currency'));

/** @throws RangeError for an unknown code; codes are upper case. */
export function currencyOf(code: string): Currency {
  if (!KNOWN_CODES.has(code)) throw new RangeError(`Unknown currency code: "${code.slice(0, 20)}"`);
  return { code, decimals: OTHER_MINOR_UNITS.get(code) ?? HUNDREDTHS };
}

/** "45.00": exactly the currency's decimals. @throws RangeError if the amount has more; amounts are rounded before. */
export function formatMoney(amount: Decimal, currency: Currency): string {
  return amount.toFixed(currency.decimals);
}
