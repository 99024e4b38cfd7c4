import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import type { Caller } from '../../identity/index.js';
import { holdsAllOf } from '../domain/holds-all-of.js';
import { BUDGET, takeNetworks, takeNumber } from '../domain/parse-key.js';
import { type ApiKeyDependencies, changeKey, NOT_HELD } from './change-key.js';

export interface KeyChange {
  readonly name?: string | null;
  readonly budget?: number | null;
  readonly networks?: readonly string[] | null;
}

const ITSELF: Fault = { code: 'FORBIDDEN', message: { key: 'apiKeys.itself' }, path: ['id'] };

const parse = ({ name, budget, networks }: KeyChange) => {
  const faults = FaultList.for(['input']);
  const taken = name == null ? null : takeText(faults, name, { most: LONGEST_NAME, required: true }, 'name');
  return faults.result({
    ...(taken !== null && { name: taken }),
    ...(budget != null && { budget: takeNumber(faults, budget, BUDGET, 'budget') }),
    ...(networks != null && { networks: takeNetworks(faults, networks) }),
  });
};

/**
 * Changes the fields given; what a key may do never changes. Nobody loosens a key that may do more than they, and no key its
 * own bounds.
 */
export const updateKey =
  (dependencies: ApiKeyDependencies) =>
  async (caller: Caller, id: string, input: KeyChange): Promise<Result<string>> => {
    const change = parse(input);
    if (!change.ok) return change;
    return changeKey(dependencies)(caller, id, 'apiKey.updated', ({ key, transaction }) => {
      if (caller.actor.kind === 'key' && caller.actor.id === id) return refuse(ITSELF);
      if (!holdsAllOf(caller.actor, key)) return refuse(NOT_HELD);
      transaction.em.assign(key, change.value);
      return accept(id);
    });
  };
