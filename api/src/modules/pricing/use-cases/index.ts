import { activateRuleSet } from './activate-rule-set.js';
import type { PricingDependencies } from './pricing-dependencies.js';
import { saveRuleSet } from './save-rule-set.js';

/** Everything that can be done with the rules. */
export const pricingUseCases = (dependencies: PricingDependencies) => ({
  save: saveRuleSet(dependencies),
  activate: activateRuleSet(dependencies),
});
export type PricingUseCases = ReturnType<typeof pricingUseCases>;
