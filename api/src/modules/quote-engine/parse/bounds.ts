import { Decimal } from '../../../kernel/decimal.js';

/** What a number may be. Both ends belong to it. */
export interface DecimalBounds {
  readonly min: Decimal;
  readonly max: Decimal;
  /** Significant decimals; as many as the scalar takes when absent. */
  readonly decimals?: number;
  readonly unit: string;
}

export interface NumberBounds {
  readonly min: number;
  readonly max: number;
}

const MILLIMETRE_DECIMALS = 3;

/** Width and height of an opening. */
export const SIDE: DecimalBounds = {
  min: Decimal.parse('0.05'),
  max: Decimal.of(50),
  decimals: MILLIMETRE_DECIMALS,
  unit: 'm',
};
export const STRIPE_WIDTH: DecimalBounds = { min: Decimal.parse('0.005'), max: Decimal.of(5), unit: 'm' };
/** Floor area of a property or room. */
export const FLOOR_AREA: DecimalBounds = {
  min: Decimal.parse('0.001'),
  max: Decimal.of(1_000_000),
  decimals: MILLIMETRE_DECIMALS,
  unit: 'm²',
};
const LARGEST_ADJUSTMENT = Decimal.of(100_000_000_000);
export const STAFF_AMOUNT: DecimalBounds = {
  min: LARGEST_ADJUSTMENT.negated(),
  max: LARGEST_ADJUSTMENT,
  unit: '',
};

export const QUANTITY: NumberBounds = { min: 1, max: 10_000 };
export const FLOOR: NumberBounds = { min: -5, max: 200 };
export const FLOORS: NumberBounds = { min: 1, max: 200 };
export const STRIPE_COUNT: NumberBounds = { min: 1, max: 1000 };
export const VEHICLE_YEAR: NumberBounds = { min: 1900, max: 2100 };
export const LATITUDE: NumberBounds = { min: -90, max: 90 };
export const LONGITUDE: NumberBounds = { min: -180, max: 180 };
