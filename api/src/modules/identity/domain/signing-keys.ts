import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, type JWK, type JWTHeaderParameters } from 'jose';

/** The keys of access tokens: one signs, all verify. A token names its key by `kid`, the key's thumbprint (RFC 7638). */
export interface SigningKeys {
  readonly current: { readonly kid: string; readonly privateKey: KeyObject };
  /** The key that a token's header names; throws when it is none of ours. */
  readonly find: (header: JWTHeaderParameters) => KeyObject;
  /** Every key's public part, as RFC 7517 has it. */
  readonly jwks: { readonly keys: readonly JWK[] };
}

interface PublicKey {
  readonly kid: string;
  readonly key: KeyObject;
  readonly jwk: JWK;
}

const publicKey = async (pem: string): Promise<PublicKey> => {
  const key = createPublicKey(pem);
  const jwk = await exportJWK(key);
  const kid = await calculateJwkThumbprint(jwk);
  return { kid, key, jwk: { ...jwk, kid, alg: 'RS256', use: 'sig' } };
};

/**
 * @param signing the RSA key that signs, as PKCS#8 PEM
 * @param previous keys whose tokens are still taken, public or private, as PEM
 */
export const signingKeys = async (signing: string, previous: readonly string[]): Promise<SigningKeys> => {
  const current = await publicKey(signing);
  const known = new Map(
    [current, ...(await Promise.all(previous.map(publicKey)))].map((one) => [one.kid, one]),
  );
  return {
    current: { kid: current.kid, privateKey: createPrivateKey(signing) },
    find: ({ kid = '' }) => {
      const found = known.get(kid);
      if (!found) throw new Error('The token names a key that is not ours.');
      return found.key;
    },
    jwks: { keys: [...known.values()].map(({ jwk }) => jwk) },
  };
};
