export type KeyState = 'active' | 'expired' | 'revoked';

interface Dated {
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** Whether a key is let in at that moment, and if not, why. */
export function keyState({ expiresAt, revokedAt }: Dated, now = new Date()): KeyState {
  if (revokedAt) return 'revoked';
  return new Date(expiresAt) <= now ? 'expired' : 'active';
}
