import type { Decimal } from '../../../kernel/decimal.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { AuthoredChange } from '../../identity/index.js';
import { type RuleSet, type RuleTables, ruleSetSchema } from '../../quote-engine/index.js';
import { versionInForce } from '../in-force.js';
import { addActivation, addVersion, lockNewestVersion } from './add-version.js';

const IN_FORCE: Statement = {
  name: 'rule_set_in_force',
  text: `select rules from rule_set_version where id = (${versionInForce('$1')})`,
};

/** The rules with one tax rate for everything. */
const withTaxRate = (rules: RuleSet, taxRate: Decimal): RuleSet => ({
  ...rules,
  taxRate,
  overrides: Object.fromEntries(
    Object.entries(rules.overrides).map(
      ([vertical, { taxRate: _, ...tables }]: [string, Partial<RuleTables>]) => [vertical, tables],
    ),
  ),
});

/**
 * Makes the rules in force take another tax rate from now on, as a version of their own. Nothing when they have it
 * already. Within the caller's transaction.
 */
export const adoptTaxRate = async (
  transaction: Transaction,
  change: AuthoredChange,
  taxRate: Decimal,
  note: string,
): Promise<void> => {
  const newest = await lockNewestVersion(transaction);
  const [row] = await transaction.query<{ rules: unknown }>(IN_FORCE, [change.at]);
  const current = ruleSetSchema.parse(row?.rules);
  const adopted = withTaxRate(current, taxRate);
  if (JSON.stringify(adopted) === JSON.stringify(current)) return;
  addActivation(transaction, change, addVersion(transaction, change, newest, adopted, note), change.at);
};
