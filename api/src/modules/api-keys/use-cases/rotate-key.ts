import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { randomToken, sha256 } from '../../../kernel/random-text.js';
import type { Caller } from '../../identity/index.js';
import { holdsAllOf } from '../domain/holds-all-of.js';
import { writeKey } from '../domain/key-text.js';
import { EXPIRY_DAYS, GRACE_HOURS, takeNumber } from '../domain/parse-key.js';
import { type ApiKeyDependencies, changeKey, NOT_HELD } from './change-key.js';
import { daysAfter, hoursAfter, type NewKey } from './new-key.js';

export interface Rotation {
  readonly graceHours: number;
  readonly expiresInDays: number;
}

const REVOKED: Fault = { code: 'INVALID', message: { key: 'apiKeys.revoked' }, path: ['id'] };

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/**
 * Gives a key a new secret and a new expiry. The secret before goes on working for the hours of grace, though never
 * longer than it would have; one from an earlier rotation ends at once.
 */
export const rotateKey =
  (dependencies: ApiKeyDependencies) =>
  async (caller: Caller, id: string, rotation: Rotation): Promise<Result<NewKey>> => {
    const faults = FaultList.for([]);
    takeNumber(faults, rotation.graceHours, GRACE_HOURS, 'graceHours');
    takeNumber(faults, rotation.expiresInDays, EXPIRY_DAYS, 'expiresInDays');
    const checked = faults.result(rotation);
    if (!checked.ok) return checked;
    const { graceHours, expiresInDays } = checked.value;
    return changeKey(dependencies)(caller, id, 'apiKey.rotated', ({ key, transaction, at }) => {
      if (!holdsAllOf(caller.actor, key)) return refuse(NOT_HELD);
      if (key.revokedAt) return refuse(REVOKED);
      const secret = randomToken();
      transaction.em.assign(key, {
        previousHash: key.hash,
        previousUntil: earlier(hoursAfter(at, graceHours), key.expiresAt),
        hash: sha256(secret),
        expiresAt: daysAfter(at, expiresInDays),
      });
      return accept({ id, key: writeKey({ publicId: key.publicId, secret }) });
    });
  };
