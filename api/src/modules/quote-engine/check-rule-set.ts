import { accept, type Fault, type FaultCode, type Result, refuse } from '../../kernel/fault.js';
import type { RuleSet } from './rule-set.js';
import { type RuleSetJson, ruleSetSchema } from './rule-set-schema.js';

/** What kind of fault each of the schema's sentences tells of; any other is INVALID. */
const CODES: Readonly<Record<string, FaultCode>> = {
  'rules.decimal': 'OUT_OF_RANGE',
  'rules.tooLarge': 'OUT_OF_RANGE',
  'quote.numberRange': 'OUT_OF_RANGE',
  'quote.textLength': 'OUT_OF_RANGE',
  'quote.listTooLong': 'TOO_MANY',
  'quote.nameRequired': 'REQUIRED',
};

/** Checks a rule set before it is priced with or saved: every fault at its path in the JSON form. */
export const checkRuleSet = (json: RuleSetJson): Result<RuleSet> => {
  const checked = ruleSetSchema.safeParse(json);
  if (checked.success) return accept(checked.data);
  const faults = checked.error.issues.map((issue): Fault => {
    const params = issue.code === 'custom' ? issue.params : undefined;
    const code = CODES[issue.message] ?? 'INVALID';
    return { code, message: { key: issue.message, params }, path: issue.path.map(String) };
  });
  return refuse(...faults);
};
