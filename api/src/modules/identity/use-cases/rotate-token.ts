import { randomToken, sha256 } from '../../../kernel/random-text.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { successorOf } from '../domain/refresh-token.js';
import { after, OVERLAP_SECONDS, SESSION_SECONDS } from '../domain/session-life.js';
import { RefreshToken } from '../refresh-token.entity.js';

/** Whether a token was used so long ago that whoever shows it now is somebody else, or holds a copy. */
export const isReuse = ({ usedAt }: RefreshToken, now: Date): boolean =>
  !!usedAt && now > after(usedAt, OVERLAP_SECONDS);

/**
 * The token that follows the one shown. Within the overlap there is one already, perhaps used as well: then the newest
 * of the chain is the answer, so that all who showed the same token go on with the same one. The caller holds the
 * session's row lock.
 */
export const rotateToken = async (
  { em }: Transaction,
  shown: string,
  stored: RefreshToken,
  now: Date,
): Promise<string> => {
  let [token, current] = [shown, stored];
  while (current.successorSeed) {
    token = successorOf(token, current.successorSeed);
    current = await em.findOneOrFail(RefreshToken, { hash: sha256(token) });
  }
  if (current !== stored) return token;
  const { session } = stored;
  await em.nativeDelete(RefreshToken, { session, expiresAt: { $lt: now } });
  const seed = randomToken();
  const successor = successorOf(shown, seed);
  em.assign(stored, { usedAt: now, successorSeed: seed });
  const expiresAt = after(now, SESSION_SECONDS);
  em.create(RefreshToken, { hash: sha256(successor), session, createdAt: now, expiresAt });
  return successor;
};
