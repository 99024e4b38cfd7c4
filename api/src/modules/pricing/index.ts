export { type CurrentTerms, currentTerms, type Terms } from './current-terms.js';
export { RuleSetVersion } from './rule-set-version.entity.js';
