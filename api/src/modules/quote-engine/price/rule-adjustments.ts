import { Decimal } from '../../../kernel/decimal.js';
import type { Message } from '../../../kernel/fault.js';
import type { Currency } from '../../../kernel/money.js';
import type { Adjustment } from '../priced-quote.js';
import type { OpeningRequest } from '../quote-request.js';
import type { RuleTables, TravelZone } from '../rule-set.js';
import type { Piece } from '../waste.js';
import { glassArea } from './base-quantity.js';

type RuleKind = 'REMOVAL' | 'TRAVEL' | 'MINIMUM_CHARGE';

/** Taking old film off the alternative's openings, each once however many films it gets; null when there is none. */
export function removal(
  pieces: readonly Piece[],
  { removalRate }: RuleTables,
  currency: Currency,
): Adjustment | null {
  let area = Decimal.ZERO;
  let previous: OpeningRequest | null = null;
  for (const { opening } of pieces) {
    // The pieces of one opening stand side by side.
    if (opening.removeOldFilm && opening !== previous) area = area.plus(glassArea(opening));
    previous = opening;
  }
  if (area.isZero()) return null;
  const amount = area.times(removalRate).round(currency.decimals);
  return ofRule('REMOVAL', amount, { reason: `${area} m² × ${removalRate}` });
}

/** The zone's amount, in whole minor units so that it can be paid. */
export function travel(zone: TravelZone | null, currency: Currency): Adjustment | null {
  if (!zone) return null;
  return ofRule('TRAVEL', zone.amount.round(currency.decimals), { params: { zone: zone.label } });
}

/** What is missing to the minimum charge, itself in whole minor units; null when nothing is. */
export function minimumCharge(
  reached: Decimal,
  { minimumCharge: minimum }: RuleTables,
  currency: Currency,
): Adjustment | null {
  const missing = minimum.round(currency.decimals).minus(reached);
  if (minimum.isZero() || missing.isZero() || missing.isNegative()) return null;
  return ofRule('MINIMUM_CHARGE', missing);
}

function ofRule(
  kind: RuleKind,
  amount: Decimal,
  { reason, params }: { reason?: string; params?: Message['params'] } = {},
): Adjustment {
  return {
    kind,
    amount,
    reason: reason ?? null,
    origin: 'RULE',
    message: { key: `adjustment.${kind}`, params },
  };
}
