import { versionFault } from '../../../kernel/change-faults.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { shopCountry } from '../../shop/index.js';
import { mergedValues } from '../domain/merged-values.js';
import { MOST_ENTRIES } from '../domain/metadata.js';
import { type CustomerData, parseCustomerChange } from '../domain/parse-customer.js';
import type { MergeCustomersInput } from '../graphql/merge.input.js';
import { snapshotOf } from './change-customer.js';
import type { LockedPair } from './lock-pair.js';

/** Of which customer somebody saw another version than there is, beside the version as sent. */
const conflictsOf = ({ kept, merged }: LockedPair, input: MergeCustomersInput): readonly Fault[] => {
  const at = (field: 'keptVersion' | 'mergedVersion', fault: Fault | null) =>
    fault ? [{ ...fault, path: ['input', field] }] : [];
  return [
    ...at('keptVersion', versionFault(kept.version, input.keptVersion)),
    ...at('mergedVersion', versionFault(merged.version, input.mergedVersion)),
  ];
};

/** What both customers become; every fault at once. What the modules above know is theirs to say, as `others`. */
export const checkMerge = async (
  transaction: Transaction,
  pair: LockedPair,
  input: MergeCustomersInput,
  others: readonly Fault[],
): Promise<Result<CustomerData>> => {
  const { kept, merged } = pair;
  const faults = FaultList.for(['input']);
  const chosen = parseCustomerChange(input.values ?? {}, ['input', 'values'], await shopCountry(transaction));
  if (!chosen.ok) faults.take(chosen.faults);
  const data = mergedValues(snapshotOf(kept), snapshotOf(merged), chosen.ok ? chosen.value : {});
  if (Object.keys(data.metadata).length > MOST_ENTRIES) {
    const params = { most: MOST_ENTRIES };
    faults.add('TOO_MANY', { key: 'customer.metadataCount', params }, 'values', 'metadata');
  }
  if (kept.account && merged.account && kept.account.id !== merged.account.id) {
    faults.add('INVALID', { key: 'customer.mergeAccounts' }, 'mergedId');
  }
  const checked = faults.result(data);
  const all = [...conflictsOf(pair, input), ...(checked.ok ? [] : checked.faults), ...others];
  return all.length > 0 ? refuse(...all) : accept(data);
};
