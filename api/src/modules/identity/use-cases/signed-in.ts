import { ACCESS_TOKEN_SECONDS, type AccessTokens, type TokenHolder } from '../domain/access-token.js';
import type { StartedSession } from './start-session.js';

/** What somebody holds who has signed in. */
export interface SignedIn {
  readonly accessToken: string;
  /** Seconds until the access token ends. */
  readonly expiresIn: number;
  /** For the session's cookie, never for an answer's body. */
  readonly refreshToken: string;
}

/** Makes the access token of a session that has just been started or prolonged. */
export const signedIn = async (
  tokens: AccessTokens,
  holder: TokenHolder,
  { sessionId, refreshToken }: StartedSession,
): Promise<SignedIn> => ({
  accessToken: await tokens.issue(holder, sessionId),
  expiresIn: ACCESS_TOKEN_SECONDS,
  refreshToken,
});
