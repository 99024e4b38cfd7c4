import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { Caller } from '../../identity/index.js';
import { unknownVersion } from '../read-model/rule-set-queries.js';
import { RuleSetVersion } from '../rule-set-version.entity.js';
import { addActivation } from './add-version.js';
import type { PricingDependencies } from './pricing-dependencies.js';

/** Puts a version, old or new, in force from a moment on, now when none is given. Answers with its number. */
export const activateRuleSet =
  ({ database, clock }: PricingDependencies) =>
  ({ actor, ip }: Caller, number: number, from: Date | null): Promise<Result<number>> =>
    database.transaction(async (transaction) => {
      const at = clock.now();
      const version = await transaction.em.findOne(RuleSetVersion, { number });
      const past = from !== null && from < at;
      if (!version || past) {
        return refuse(
          ...(version ? [] : [unknownVersion(number, 'number')]),
          ...(past
            ? [{ code: 'OUT_OF_RANGE', message: { key: 'pricing.fromPast' }, path: ['from'] } as const]
            : []),
        );
      }
      addActivation(transaction, { actor, ip, at }, version, from ?? at);
      return accept(number);
    });
