import { Decimal } from '../../../kernel/decimal.js';
import type { ExplanationStep } from '../priced-quote.js';
import type { RuleTables } from '../rule-set.js';
import type { Piece } from '../waste.js';

/** The factors that make installing this piece dearer (quote rules, per item, step 4). */
export function complexityFactors({ opening, room }: Piece, { complexity }: RuleTables): ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  if (room && room.floor > complexity.floorAbove) {
    const params = { floor: room.floor, above: complexity.floorAbove };
    steps.push({ code: 'FACTOR_FLOOR', value: complexity.floor, params });
  }
  if (opening.difficultAccess) {
    steps.push({ code: 'FACTOR_DIFFICULT_ACCESS', value: complexity.difficultAccess });
  }
  if (opening.curvedGlass) steps.push({ code: 'FACTOR_CURVED_GLASS', value: complexity.curvedGlass });
  if (opening.extremeWeather)
    steps.push({ code: 'FACTOR_EXTREME_WEATHER', value: complexity.extremeWeather });
  return steps;
}

/** The factors multiplied; 1 when none applies. */
export function productOf(factors: readonly ExplanationStep[]): Decimal {
  let product = Decimal.ONE;
  for (const { value } of factors) product = product.times(value);
  return product;
}
