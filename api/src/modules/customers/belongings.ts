import type { Fault } from '../../kernel/fault.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Actor } from '../identity/index.js';

/** Two customers of whom one is about to be merged into the other; both rows are locked. */
export interface MergePair {
  readonly keptId: string;
  readonly mergedId: string;
}

/** What belongs to customers and is kept by a module above this one, which says how it changes hands. */
export interface Belongings {
  /** Why it cannot, or not by this actor; changes nothing. */
  check(transaction: Transaction, pair: MergePair, actor: Actor): Promise<readonly Fault[]>;
  /** Gives all that the merged customer has to the one that is kept. */
  move(transaction: Transaction, pair: MergePair): Promise<void>;
}
