import { compareDecimals } from '../../format/decimals';

/** The highest value that the API takes of each kind; the lowest is 0. */
const HIGHEST = {
  share: '1',
  waste: '10',
  factor: '100',
  area: '1000000000',
  amount: '999999999999.9999999999',
} as const;

export type Bound = keyof typeof HIGHEST;

const MOST_DECIMALS = 10;
const FLOORS = { min: -5, max: 200 };

/** The key of the sentence about a decimal that the API would not take; nothing when it would. */
export function decimalFault(value: string, bound: Bound): string | undefined {
  if (value.startsWith('-') || compareDecimals(value, HIGHEST[bound]) > 0) return `desk.bounds.${bound}`;
  return (value.split('.')[1]?.length ?? 0) > MOST_DECIMALS ? 'desk.bounds.decimals' : undefined;
}

export const isFloor = (floor: number): boolean => floor >= FLOORS.min && floor <= FLOORS.max;

/** As long as the name of a zone may be. */
export const MOST_LETTERS = 120;
