import { within } from '../../../kernel/networks.js';
import { sha256 } from '../../../kernel/random-text.js';
import { type KeyActor, knownPermissions } from '../../identity/index.js';
import { sameHash } from './key-text.js';

/** A key as it is stored. */
export interface StoredKey {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly previousHash: string | null;
  readonly previousUntil: Date | null;
  readonly permissions: readonly string[];
  readonly discountLimit: string;
  readonly budget: number;
  readonly networks: readonly string[];
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Tells who a secret shown at some address lets in: whom the key stands for, or null for every reason why nobody. */
export type Admit = (secret: string, ip: string | null, now: Date) => KeyActor | null;

/** No key at all: comparing a secret with it costs what comparing with a real one does. */
const NO_HASH = '0'.repeat(64);

/** Prepares what is the same for every request with the key. */
export const admitter = (key: StoredKey | null): Admit => {
  const isInside = key && key.networks.length > 0 ? within(key.networks) : () => true;
  const permissions = new Set(knownPermissions(key?.permissions ?? []));
  return (secret, ip, now) => {
    const shown = sha256(secret);
    const isCurrent = sameHash(shown, key?.hash ?? NO_HASH);
    const isPrevious = sameHash(shown, key?.previousHash ?? NO_HASH);
    if (!key || key.revokedAt || key.expiresAt <= now || !isInside(ip)) return null;
    const previousUntil = isPrevious && key.previousUntil && key.previousUntil > now && key.previousUntil;
    const expiresAt = isCurrent ? key.expiresAt : previousUntil;
    if (!expiresAt) return null;
    const { id, name, discountLimit, budget } = key;
    return { kind: 'key', id, name, permissions, discountLimit, budget, expiresAt };
  };
};
