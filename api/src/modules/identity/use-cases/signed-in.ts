import type { AccessTokens, IssuedToken, TokenHolder } from '../domain/access-token.js';
import type { StartedSession } from './start-session.js';

/** What somebody holds who has signed in. */
export interface SignedIn extends IssuedToken {
  /** For the session's cookie, never for an answer's body. */
  readonly refreshToken: string;
}

/** Makes the access token of a session that has just been started or prolonged. */
export const signedIn = async (
  tokens: AccessTokens,
  holder: TokenHolder,
  { sessionId, refreshToken }: StartedSession,
): Promise<SignedIn> => ({
  ...(await tokens.issue(holder, sessionId)),
  refreshToken,
});
