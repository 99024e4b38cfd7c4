import { createHmac } from 'node:crypto';

/**
 * The token that follows another. The seed is random and stored, the token itself is not, so both are needed: whoever
 * shows the same token again within the overlap gets the same successor, and the chain never forks.
 */
export const successorOf = (token: string, seed: string): string =>
  createHmac('sha256', token).update(seed).digest('base64url');
