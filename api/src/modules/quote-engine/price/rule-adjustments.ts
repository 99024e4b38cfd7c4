import { type Decimal, sum } from '../../../kernel/decimal.js';
import type { Message } from '../../../kernel/fault.js';
import type { Currency } from '../../../kernel/money.js';
import { adjustmentMessages } from '../messages/adjustment-messages.js';
import type { Adjustment } from '../priced-quote.js';
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
  const openings = new Set(
    pieces.filter(({ opening }) => opening.removeOldFilm).map(({ opening }) => opening),
  );
  if (openings.size === 0) return null;
  const area = sum([...openings].map(glassArea));
  return ruleAdjustment('REMOVAL', area.times(removalRate).round(currency.decimals), {
    reason: `${area} m² × ${removalRate}`,
  });
}

/** The zone's amount, in whole minor units so that it can be paid. */
export function travel(zone: TravelZone | null, currency: Currency): Adjustment | null {
  return (
    zone && ruleAdjustment('TRAVEL', zone.amount.round(currency.decimals), { params: { zone: zone.label } })
  );
}

/** What is missing to the minimum charge, itself in whole minor units; null when nothing is. */
export function minimumCharge(
  reached: Decimal,
  { minimumCharge: minimum }: RuleTables,
  currency: Currency,
): Adjustment | null {
  const missing = minimum.round(currency.decimals).minus(reached);
  if (minimum.isZero() || missing.isZero() || missing.isNegative()) return null;
  return ruleAdjustment('MINIMUM_CHARGE', missing, {});
}

function ruleAdjustment(
  kind: RuleKind,
  amount: Decimal,
  { reason = null, params }: { reason?: string | null; params?: Message['params'] },
): Adjustment {
  const key = `adjustment.${kind}` as const;
  const label = adjustmentMessages.es[key].replace('{{zone}}', () => String(params?.zone));
  return { kind, label, amount, reason, origin: 'RULE', message: { key, params } };
}
