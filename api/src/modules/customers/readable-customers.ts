import type { RowRule } from '../../platform/database/row-rule.js';
import type { Actor } from '../identity/index.js';

/**
 * Which customers, rows of alias c, somebody may see. Whose a customer is follows from its quotations as well, which this
 * module knows nothing of: the rule is handed to it.
 */
export type ReadableCustomers = (actor: Actor) => RowRule;
