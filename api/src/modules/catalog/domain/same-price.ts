import { Decimal } from '../../../kernel/decimal.js';
import type { PriceAmounts } from './parse-price.js';

const sameAmount = (one: string, other: string) => Decimal.parse(one).equals(Decimal.parse(other));

/** Whether two prices ask the same for a unit, however their decimals are written. */
export const samePrice = (one: PriceAmounts, other: PriceAmounts): boolean =>
  one.unit === other.unit &&
  one.currency === other.currency &&
  sameAmount(one.material, other.material) &&
  sameAmount(one.installation, other.installation);
