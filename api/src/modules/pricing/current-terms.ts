import { type Clock, dayIn } from '../../kernel/clock.js';
import { type Currency, currencyOf } from '../../kernel/money.js';
import type { Sql, Statement } from '../../platform/database/statement.js';
import { type RuleSet, ruleSetSchema } from '../quote-engine/index.js';
import { versionInForce } from './in-force.js';

const TERMS: Statement = {
  name: 'current_terms',
  text: `select s.country, s.currency, s.time_zone as "timeZone", s.locale, s.quotation_expiry_days as "quotationExpiryDays",
      r.version_id as "ruleSetId"
    from shop_settings s, lateral (${versionInForce('$1')}) r where s.id = 1`,
};

const RULES: Statement = { name: 'rule_set_rules', text: 'select rules from rule_set_version where id = $1' };

interface TermsRow {
  readonly country: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly quotationExpiryDays: number;
  readonly ruleSetId: string;
}

/** What prices are made with at one moment: the shop's money and calendar, and the rules in force. */
export interface Terms {
  readonly now: Date;
  /** The shop's calendar day of `now`, which decides the prices in force. */
  readonly day: string;
  /** ISO 3166-1 alpha-2, of the shop. */
  readonly country: string;
  readonly currency: Currency;
  readonly timeZone: string;
  /** BCP 47. */
  readonly locale: string;
  readonly quotationExpiryDays: number;
  readonly ruleSetId: string;
  readonly rules: RuleSet;
}

export type CurrentTerms = (sql: Sql) => Promise<Terms>;

/**
 * The terms of this moment, by one statement. Which rule set is in force is asked every time; the rules of a version
 * never change, so each is read and parsed once per process.
 */
export const currentTerms = (clock: Clock): CurrentTerms => {
  const parsed = new Map<string, RuleSet>();
  const rulesOf = async (sql: Sql, id: string): Promise<RuleSet> => {
    const known = parsed.get(id);
    if (known) return known;
    const [row] = await sql.query<{ rules: unknown }>(RULES, [id]);
    const rules = ruleSetSchema.parse(row?.rules);
    parsed.set(id, rules);
    return rules;
  };
  return async (sql) => {
    const now = clock.now();
    const [row] = await sql.query<TermsRow>(TERMS, [now]);
    if (!row)
      throw new Error('The shop has no settings or no rules in force: the installation was not set up.');
    return {
      ...row,
      now,
      day: dayIn(row.timeZone, now),
      currency: currencyOf(row.currency),
      rules: await rulesOf(sql, row.ruleSetId),
    };
  };
};
