import { Decimal } from '../../../kernel/decimal.js';

export type PriceChangeKind = 'PERCENT' | 'AMOUNT';
export type RoundingDirection = 'NEAREST' | 'UP' | 'DOWN';

/** How many amounts change together. */
export interface AmountChange {
  readonly kind: PriceChangeKind;
  /** Percent points, or an amount of the currency; negative to make things cheaper. */
  readonly value: Decimal;
  /** Amounts become a multiple of it: one of {@link STEPS}. */
  readonly step: string;
  readonly direction: RoundingDirection;
}

/** What amounts can be rounded to, with how often each goes into 1: exactly, so that nothing is ever divided. */
const INVERSES: ReadonlyMap<string, string> = new Map([
  ['0.001', '1000'],
  ['0.01', '100'],
  ['0.05', '20'],
  ['0.1', '10'],
  ['0.5', '2'],
  ['1', '1'],
  ['5', '0.2'],
  ['10', '0.1'],
  ['50', '0.02'],
  ['100', '0.01'],
  ['500', '0.002'],
  ['1000', '0.001'],
]);

export const STEPS: readonly string[] = [...INVERSES.keys()];

const PERCENT = Decimal.parse('0.01');

const whole = (amount: Decimal, direction: RoundingDirection): Decimal => {
  const nearest = amount.round(0);
  const beyond = nearest.compare(amount);
  if (direction === 'UP' && beyond < 0) return nearest.plus(Decimal.ONE);
  if (direction === 'DOWN' && beyond > 0) return nearest.minus(Decimal.ONE);
  return nearest;
};

const roundTo = (amount: Decimal, step: string, direction: RoundingDirection): Decimal => {
  const inverse = Decimal.parse(INVERSES.get(step) ?? '1');
  return whole(amount.times(inverse), direction).times(Decimal.parse(step));
};

/** An amount after the change. What the change leaves as it is, is not rounded either. May be negative. */
export const adjustAmount = (amount: Decimal, { kind, value, step, direction }: AmountChange): Decimal => {
  const by = kind === 'PERCENT' ? amount.times(value.times(PERCENT)) : value;
  return by.isZero() ? amount : roundTo(amount.plus(by), step, direction);
};
