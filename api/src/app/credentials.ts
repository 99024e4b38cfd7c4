import type { Translate } from '../kernel/errors.js';
import { KEY_PREFIX, type KeyVerifier } from '../modules/api-keys/index.js';
import { type AccessTokens, type Actor, ANONYMOUS, unauthenticated } from '../modules/identity/index.js';
import type { OperationGate } from './limits/operation-gate.js';

/** What a caller shows to be somebody, and from where. */
export interface Shown {
  readonly authorization: string | undefined;
  /** The caller's network address, as far as it can be trusted. */
  readonly ip: string | null;
}

/** Those who tell whom a credential stands for, and how often an address may be wrong about one. */
export interface Provers {
  readonly gate: Pick<OperationGate, 'admitCredential' | 'chargeCredential'>;
  readonly tokens: AccessTokens;
  readonly apiKeys: KeyVerifier;
}

/**
 * Who a request comes from, by its Authorization header (or a WebSocket's connection parameter of that name):
 * `Bearer <access token or API key>` or `Quotation <private link's token>`. None is anonymous; anything else is refused.
 * @throws UNAUTHENTICATED or RATE_LIMITED
 */
export const readCredentials = async (
  { authorization, ip }: Shown,
  { tokens, apiKeys, gate }: Provers,
  translate: Translate,
): Promise<Actor> => {
  if (authorization === undefined) return ANONYMOUS;
  gate.admitCredential(ip, translate);
  const [scheme, credential, ...rest] = authorization.trim().split(/\s+/);
  if (credential !== undefined && rest.length === 0) {
    if (scheme?.toLowerCase() === 'quotation') return { kind: 'link', token: credential };
    if (scheme?.toLowerCase() === 'bearer') {
      const isKey = credential.startsWith(KEY_PREFIX);
      const actor = isKey ? await apiKeys.verify(credential, ip) : await tokens.read(credential, ip);
      if (actor) return actor;
    }
  }
  await gate.chargeCredential(ip);
  throw unauthenticated(translate);
};
