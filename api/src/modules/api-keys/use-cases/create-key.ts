import { Decimal } from '../../../kernel/decimal.js';
import { accept, type Result } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { newId } from '../../../kernel/ids.js';
import { randomToken, sha256 } from '../../../kernel/random-text.js';
import { LONGEST_NAME, takeText } from '../../../kernel/take-text.js';
import { recordAudit } from '../../audit/index.js';
import { type Caller, nameOf } from '../../identity/index.js';
import { ApiKey } from '../api-key.entity.js';
import { newPublicId, writeKey } from '../domain/key-text.js';
import {
  BUDGET,
  EXPIRY_DAYS,
  takeDiscountLimit,
  takeNetworks,
  takeNumber,
  takePermissions,
} from '../domain/parse-key.js';
import { type ApiKeyDependencies, snapshotOf } from './change-key.js';
import { daysAfter, type NewKey } from './new-key.js';

export interface KeyToCreate {
  readonly name: string;
  readonly permissions: readonly string[];
  /** None when absent. */
  readonly discountLimit?: Decimal | null;
  readonly budget: number;
  readonly networks: readonly string[];
  readonly expiresInDays: number;
}

/** Every fault of the input at once; nobody hands on more than they hold. */
const parse = (input: KeyToCreate, { actor }: Caller) => {
  const faults = FaultList.for(['input']);
  return faults.result({
    name: takeText(faults, input.name, { most: LONGEST_NAME, required: true }, 'name') ?? '',
    permissions: [...takePermissions(faults, input.permissions, actor)],
    discountLimit: takeDiscountLimit(faults, input.discountLimit ?? Decimal.parse('0'), actor),
    budget: takeNumber(faults, input.budget, BUDGET, 'budget'),
    networks: takeNetworks(faults, input.networks),
    days: takeNumber(faults, input.expiresInDays, EXPIRY_DAYS, 'expiresInDays'),
  });
};

/** Makes a key. Its secret is in the answer and nowhere else. */
export const createKey =
  ({ database, clock }: ApiKeyDependencies) =>
  async (caller: Caller, input: KeyToCreate): Promise<Result<NewKey>> => {
    const parsed = parse(input, caller);
    if (!parsed.ok) return parsed;
    const { days, ...fields } = parsed.value;
    const [publicId, secret, at] = [newPublicId(), randomToken(), clock.now()];
    return database.transaction(async (transaction) => {
      const key = transaction.em.create(ApiKey, {
        id: newId(),
        publicId,
        hash: sha256(secret),
        ...fields,
        createdBy: nameOf(caller.actor),
        createdAt: at,
        updatedAt: at,
        expiresAt: daysAfter(at, days),
      });
      const after = snapshotOf(key);
      recordAudit(transaction, {
        ...caller,
        at,
        action: 'apiKey.created',
        subjectId: key.id,
        before: null,
        after,
      });
      return accept({ id: key.id, key: writeKey({ publicId, secret }) });
    });
  };
