import type { Translate } from '../kernel/errors.js';
import { type AccessTokens, type Actor, ANONYMOUS, unauthenticated } from '../modules/identity/index.js';

/**
 * Who a request comes from, by its Authorization header (or a WebSocket's connection parameter of that name):
 * `Bearer <access token>` or `Quotation <private link's token>`. None is anonymous; anything else is refused.
 * @param ip where it comes from: some tokens do not count everywhere
 */
export const readCredentials = async (
  authorization: string | undefined,
  ip: string | null,
  tokens: AccessTokens,
  translate: Translate,
): Promise<Actor> => {
  if (authorization === undefined) return ANONYMOUS;
  const [scheme, credential, ...rest] = authorization.trim().split(/\s+/);
  if (credential !== undefined && rest.length === 0) {
    if (scheme?.toLowerCase() === 'quotation') return { kind: 'link', token: credential };
    const staff = scheme?.toLowerCase() === 'bearer' ? await tokens.read(credential, ip) : null;
    if (staff) return staff;
  }
  throw unauthenticated(translate);
};
