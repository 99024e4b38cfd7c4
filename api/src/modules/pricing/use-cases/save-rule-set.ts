import { versionFault } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_TEXT, takeText } from '../../../kernel/take-text.js';
import type { Caller } from '../../identity/index.js';
import { readRules } from '../domain/read-rules.js';
import type { PricingRules } from '../graphql/pricing-rules.type.js';
import { addVersion, lockNewestVersion } from './add-version.js';
import type { PricingDependencies } from './pricing-dependencies.js';

export interface SaveRuleSet {
  readonly input: PricingRules;
  readonly note?: string | null;
  /** The number of the version that was edited. */
  readonly basedOn: number;
}

/** Saves edited rules as the next version, if nobody saved another meanwhile. It is not in force yet. Answers with its number. */
export const saveRuleSet =
  ({ database, clock }: PricingDependencies) =>
  async ({ actor, ip }: Caller, { input, note, basedOn }: SaveRuleSet): Promise<Result<number>> => {
    const rules = readRules(input, ['input']);
    const faults = FaultList.for([]);
    const text = takeText(faults, note, { most: LONGEST_TEXT }, 'note');
    if (!rules.ok) faults.take(rules.faults);
    const checked = faults.result(text);
    if (!checked.ok) return checked;
    if (!rules.ok) return rules;
    return database.transaction(async (transaction) => {
      const newest = await lockNewestVersion(transaction);
      const conflict = versionFault(newest.number, basedOn);
      if (conflict) return refuse({ ...conflict, path: ['basedOn'] });
      const change = { actor, ip, at: clock.now() };
      return accept(addVersion(transaction, change, newest, rules.value, checked.value).number);
    });
  };
