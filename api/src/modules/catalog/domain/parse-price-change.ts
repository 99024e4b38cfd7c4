import { Decimal } from '../../../kernel/decimal.js';
import type { FaultList } from '../../../kernel/fault-list.js';
import type { Currency } from '../../../kernel/money.js';
import { type AmountChange, type PriceChangeKind, type RoundingDirection, STEPS } from './adjust-amount.js';
import { checkDecimals } from './take-number.js';

export type PricePart = 'MATERIAL' | 'INSTALLATION';

/** A change of many prices as given. */
export interface GivenChange {
  readonly kind: PriceChangeKind;
  readonly value: Decimal;
  readonly parts: readonly PricePart[];
  readonly roundTo?: Decimal | null;
  readonly direction: RoundingDirection;
}

export interface PriceChange extends AmountChange {
  readonly parts: readonly PricePart[];
}

const PERCENT_DECIMALS = 4;
const PERCENTS = { min: -100, max: 1_000 } as const;

/** The smallest amount of the currency, which its prices are multiples of. */
const smallest = ({ decimals }: Currency): Decimal =>
  Decimal.parse(decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`);

const takeStep = (given: Decimal | null | undefined, currency: Currency, faults: FaultList): string => {
  const least = smallest(currency);
  const step = given ?? least;
  const steps = STEPS.filter((one) => Decimal.parse(one).compare(least) >= 0);
  if (!steps.includes(step.toString())) {
    faults.add('INVALID', { key: 'catalog.roundTo', params: { list: steps.join(', ') } }, 'roundTo');
  }
  return step.toString();
};

/** Checks how many prices change; every fault is added at its own field. */
export const parsePriceChange = (
  { kind, value, parts, roundTo, direction }: GivenChange,
  currency: Currency,
  faults: FaultList,
): PriceChange => {
  if (kind === 'PERCENT') {
    const { min, max } = PERCENTS;
    if (value.compare(Decimal.of(min)) < 0 || value.compare(Decimal.of(max)) > 0) {
      faults.add('OUT_OF_RANGE', { key: 'catalog.range', params: PERCENTS }, 'value');
    }
    checkDecimals(faults, value, PERCENT_DECIMALS, 'value');
  } else {
    checkDecimals(faults, value, currency.decimals, 'value');
  }
  if (parts.length === 0) faults.add('REQUIRED', { key: 'catalog.parts' }, 'parts');
  return { kind, value, parts, step: takeStep(roundTo, currency, faults), direction };
};
