import { createHash } from 'node:crypto';
import type { Clock } from '../../../kernel/clock.js';

const MOST_KNOWN = 1_000;

/** What a token says, as far as it says until when. */
interface Ending {
  readonly expiresAt: Date;
}

type Verify<T> = (token: string) => Promise<T | null>;

/**
 * Checks a token's signature once and remembers what the token says until it ends, under a hash: checking it with every
 * request is dear beside a small one. Only good tokens are kept, so that wrong ones cannot crowd them out. What can change
 * while a token is good, such as the end of its session, is for the caller to ask each time.
 */
export const rememberVerified = <T extends Ending>(
  verify: Verify<T>,
  clock: Clock,
  most = MOST_KNOWN,
): Verify<T> => {
  const known = new Map<string, T>();
  return async (token) => {
    const key = createHash('sha256').update(token).digest('base64');
    const found = known.get(key);
    if (found && found.expiresAt > clock.now()) return found;
    known.delete(key);
    const said = await verify(token);
    if (!said) return null;
    known.set(key, said);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return said;
  };
};
