import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import { type PricingRules, readRules, rulesByNumber, unknownVersion } from '../../pricing/index.js';
import type { RuleSet } from '../../quote-engine/index.js';
import { type Effect, effectOf } from '../domain/rule-set-effect.js';
import { quotationsReadableBy } from '../read-model/readable-by.js';
import { loadQuoteRequests } from '../read-model/stored-request.js';

const MOST_QUOTATIONS = 50;

export interface RuleSetPreview {
  /** Exactly one of the two. */
  readonly number?: number | null;
  readonly rules?: PricingRules | null;
  readonly quotationIds: readonly string[];
}

const rulesOf = async (sql: Sql, { number, rules }: RuleSetPreview): Promise<Result<RuleSet>> => {
  if ((number == null) === (rules == null)) {
    return refuse({ code: 'INVALID', message: { key: 'quotation.numberOrRules' }, path: ['number'] });
  }
  if (rules) return readRules(rules, ['rules']);
  const wanted = number ?? 0;
  const found = (await rulesByNumber(sql, [wanted])).get(wanted);
  return found ? accept(found) : refuse(unknownVersion(wanted, 'number'));
};

const tooMany: Fault = {
  code: 'TOO_MANY',
  message: { key: 'page.ids', params: { most: MOST_QUOTATIONS } },
  path: ['quotationIds'],
};

/** What a version of the rules, or unsaved rules, would change on chosen quotations. At most two statements; saves nothing. */
export const previewRuleSet =
  ({ database }: { readonly database: Sql }) =>
  async (actor: Actor, preview: RuleSetPreview): Promise<Result<Effect[]>> => {
    const { quotationIds } = preview;
    const rules = await rulesOf(database, preview);
    if (quotationIds.length > MOST_QUOTATIONS) return refuse(...(rules.ok ? [] : rules.faults), tooMany);
    const requests = await loadQuoteRequests(database, quotationIds, quotationsReadableBy(actor));
    const unknown = quotationIds.flatMap((id, index) =>
      requests.has(id.toLowerCase()) ? [] : [notFound('quotationIds', String(index))],
    );
    if (!rules.ok) return refuse(...rules.faults, ...unknown);
    if (unknown.length > 0) return refuse(...unknown);
    return accept(
      quotationIds.flatMap((id, index) => {
        const stored = requests.get(id.toLowerCase());
        return stored ? [effectOf(stored, rules.value, ['quotationIds', String(index)])] : [];
      }),
    );
  };
