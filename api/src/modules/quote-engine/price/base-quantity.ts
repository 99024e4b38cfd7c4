import { Decimal } from '../../../kernel/decimal.js';
import type { ExplanationStep } from '../priced-quote.js';
import type { ItemRequest, OpeningRequest, StripesRequest } from '../quote-request.js';

/** The glass of an opening, all alike ones together: width × height × quantity, m². */
export function glassArea({ width, height, quantity }: OpeningRequest): Decimal {
  return width.times(height).times(Decimal.of(quantity));
}

/** Base quantity of a film on its opening (quote rules, per item, step 1): m² of glass, or m of stripes. */
export function baseQuantity({ stripes }: ItemRequest, opening: OpeningRequest): ExplanationStep {
  if (stripes) return lengthOfStripes(stripes, opening);
  const { width, height, quantity } = opening;
  return {
    code: 'BASE_AREA',
    value: glassArea(opening),
    params: { width: width.toString(), height: height.toString(), quantity },
  };
}

function lengthOfStripes({ direction, count }: StripesRequest, opening: OpeningRequest): ExplanationStep {
  const { width, height, quantity } = opening;
  const run = direction === 'HORIZONTAL' ? width : height;
  return {
    code: `BASE_${direction}_STRIPES`,
    value: run.times(Decimal.of(count * quantity)),
    params: { run: run.toString(), count, quantity },
  };
}
