import { createPrivateKey, createPublicKey } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, importPKCS8, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../../kernel/clock.js';
import type { StaffActor } from './actor.js';
import { grantOfRoles, type StoredRole } from './roles.js';

/** How long an access token is good for, in seconds. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

const ISSUER = 'lamina';

const claims = z.object({
  sub: z.uuid(),
  email: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
  discountLimit: z.string(),
  exp: z.number(),
});

export interface TokenHolder {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly StoredRole[];
}

/** Makes and reads staff's access tokens: JWTs signed with RS256 that carry sub, email, name, roles, permissions, discountLimit and exp. */
export interface AccessTokens {
  issue(holder: TokenHolder): Promise<string>;
  /** The staff member that a token speaks for, or null when it is not ours, was altered or is out of date. */
  read(token: string): Promise<StaffActor | null>;
}

/** @param privateKey an RSA key as PKCS#8 PEM; throws when it is none. */
export const accessTokens = async (privateKey: string, clock: Clock): Promise<AccessTokens> => {
  const signingKey = await importPKCS8(privateKey, 'RS256');
  const publicKey = createPublicKey(createPrivateKey(privateKey));
  const kid = await calculateJwkThumbprint(await exportJWK(publicKey));
  const seconds = () => Math.floor(clock.now().getTime() / 1000);
  return {
    issue: ({ id, email, name, roles }) =>
      new SignJWT({ email, name, roles: roles.map(({ key }) => key), ...grantOfRoles(roles) })
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'at+jwt' })
        .setIssuer(ISSUER)
        .setSubject(id)
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + ACCESS_TOKEN_SECONDS)
        .sign(signingKey),
    read: async (token) => {
      const options = { algorithms: ['RS256'], issuer: ISSUER, currentDate: clock.now() };
      const verified = await jwtVerify(token, publicKey, options).catch(() => null);
      const parsed = claims.safeParse(verified?.payload);
      if (!parsed.success) return null;
      const { sub, exp, permissions, ...who } = parsed.data;
      return {
        kind: 'staff',
        id: sub,
        ...who,
        permissions: new Set(permissions),
        expiresAt: new Date(exp * 1000),
      };
    },
  };
};
