import { accept, type Result } from '../../../kernel/fault.js';
import type { Caller } from '../../identity/index.js';
import { type ApiKeyDependencies, changeKey } from './change-key.js';

/** Ends a key for good, both of its secrets at once. Revoking again changes nothing. */
export const revokeKey =
  (dependencies: ApiKeyDependencies) =>
  (caller: Caller, id: string): Promise<Result<string>> =>
    changeKey(dependencies)(caller, id, 'apiKey.revoked', ({ key, transaction, at }) => {
      transaction.em.assign(key, { revokedAt: key.revokedAt ?? at });
      return accept(id);
    });
