import { Decimal } from '../../../kernel/decimal.js';
import type { Fault } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { currencyOf, formatMoney } from '../../../kernel/money.js';
import { findZone, type PricedQuote, priceQuote, type RuleSet, rulesFor } from '../../quote-engine/index.js';
import type { AlternativeEffect, RuleSetEffect } from '../graphql/rule-set-effect.type.js';
import type { StoredRequest } from '../read-model/stored-request.js';

/** What other rules would make of a quotation; faults when they cannot price it. */
export type Effect = Omit<RuleSetEffect, 'userErrors'> & { readonly faults: readonly Fault[] };

const compare = (stored: StoredRequest['stored'], { alternatives }: PricedQuote): AlternativeEffect[] => {
  const currency = currencyOf(stored.currency);
  return alternatives.flatMap(({ name, totals }) => {
    const before = stored.totals.find((alternative) => alternative.name === name);
    if (!before) return [];
    const difference = formatMoney(totals.total.minus(Decimal.parse(before.total)), currency);
    return [{ name, totalBefore: before.total, totalAfter: formatMoney(totals.total, currency), difference }];
  });
};

/** Prices a stored request under other rules: places, sizes, film prices and the staff's adjustments stay as stored. */
export const effectOf = (
  { request, adjustments, stored }: StoredRequest,
  rules: RuleSet,
  path: readonly string[],
): Effect => {
  const { totals, selectedOption, id, ...head } = stored;
  const faults = FaultList.for(path);
  const travelZone = findZone(
    request.travelZone?.code,
    rulesFor(rules, request.vertical).travelZones,
    faults,
  );
  const priced = priceQuote(
    { ...request, travelZone },
    rules,
    currencyOf(stored.currency),
    adjustments,
    path,
  );
  if (!priced.ok) faults.take(priced.faults);
  const found = faults.result(null);
  const alternatives = found.ok && priced.ok ? compare(stored, priced.value) : [];
  const isShown = ({ name }: { readonly name: string }) => name === (selectedOption ?? totals[0]?.name);
  const shown = alternatives.find(isShown);
  return {
    ...head,
    quotationId: id,
    totalBefore: totals.find(isShown)?.total ?? '0',
    totalAfter: shown?.totalAfter ?? null,
    difference: shown?.difference ?? null,
    alternatives,
    faults: found.ok ? [] : found.faults,
  };
};
