import { accept, type Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import type { Caller } from '../../identity/index.js';
import { BUDGET, takeNetworks, takeNumber } from '../domain/parse-key.js';
import { type ApiKeyDependencies, changeKey } from './change-key.js';

export interface KeyChange {
  readonly name?: string | null;
  readonly budget?: number | null;
  readonly networks?: readonly string[] | null;
}

const parse = ({ name, budget, networks }: KeyChange) => {
  const faults = FaultList.for(['input']);
  const taken = name == null ? null : takeText(faults, name, { most: LONGEST_NAME, required: true }, 'name');
  return faults.result({
    ...(taken !== null && { name: taken }),
    ...(budget != null && { budget: takeNumber(faults, budget, BUDGET, 'budget') }),
    ...(networks != null && { networks: takeNetworks(faults, networks) }),
  });
};

/** Changes the fields given; what a key may do never changes. */
export const updateKey =
  (dependencies: ApiKeyDependencies) =>
  async (caller: Caller, id: string, input: KeyChange): Promise<Result<string>> => {
    const change = parse(input);
    if (!change.ok) return change;
    return changeKey(dependencies)(caller, id, 'apiKey.updated', ({ key, transaction }) => {
      transaction.em.assign(key, change.value);
      return accept(id);
    });
  };
