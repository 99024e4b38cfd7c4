import { createHash, createHmac, randomBytes } from 'node:crypto';

const BYTES = 32;

/** An opaque token: 32 random bytes. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

/** All that is stored of a token. It is random, so a fast hash without salt is enough. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * The token that follows another. The seed is random and stored, the token itself is not, so both are needed: whoever
 * shows the same token again within the overlap gets the same successor, and the chain never forks.
 */
export const successorOf = (token: string, seed: string): string =>
  createHmac('sha256', token).update(seed).digest('base64url');
