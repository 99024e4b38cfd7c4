import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../../kernel/clock.js';
import { within } from '../../../kernel/networks.js';
import type { Access } from './access/access-window.js';
import type { CustomerActor, StaffActor } from './actor.js';
import { grantOfRoles, type StoredRole } from './roles.js';
import type { SigningKeys } from './signing-keys.js';
import { rememberVerified } from './verified-tokens.js';

/** How long an access token is good for, in seconds. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

const ISSUER = 'lamina';
const TYPE = 'at+jwt';

const common = { sub: z.uuid(), sid: z.uuid(), exp: z.number() };

/** What a token says, by its audience: the kind of caller that it is for. */
const claims = z.discriminatedUnion('aud', [
  z.object({
    ...common,
    aud: z.literal('staff'),
    email: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    permissions: z.array(z.string()),
    discountLimit: z.string(),
    networks: z.array(z.string()).nullable().default(null),
  }),
  z.object({ ...common, aud: z.literal('customer'), name: z.string().nullable() }),
]);

export interface StaffHolder {
  readonly kind: 'staff';
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly StoredRole[];
  /** Whether a role requires a second factor that is not there yet: the token is good for setting it up only. */
  readonly lacksTwoFactor: boolean;
  /** How far the windows of the roles let them in. */
  readonly access: Access;
}

export interface CustomerHolder {
  readonly kind: 'customer';
  /** The account's. */
  readonly id: string;
  readonly name: string | null;
}

/** Who a token speaks for. */
export type TokenHolder = StaffHolder | CustomerHolder;

export interface IssuedToken {
  readonly accessToken: string;
  /** Seconds until it ends. */
  readonly expiresIn: number;
}

/** Makes and reads access tokens: JWTs signed with RS256 for one kind of caller (`aud`) and one session (`sid`). */
export interface AccessTokens {
  issue(holder: TokenHolder, sessionId: string): Promise<IssuedToken>;
  /**
   * Who a token speaks for, or null when it is not ours, was altered, is out of date, its session has ended, or it does not
   * count at the address that it comes from.
   */
  read(token: string, ip: string | null): Promise<StaffActor | CustomerActor | null>;
}

export interface AccessTokenDependencies {
  readonly keys: SigningKeys;
  readonly clock: Clock;
  readonly hasEnded: (sessionId: string) => boolean;
}

const contentOf = (holder: TokenHolder): Readonly<Record<string, unknown>> => {
  if (holder.kind === 'customer') return { name: holder.name };
  const { email, name, roles, lacksTwoFactor, access } = holder;
  const grant = grantOfRoles(lacksTwoFactor ? [] : roles);
  const networks = access.networks && { networks: access.networks };
  return { email, name, roles: roles.map(({ key }) => key), ...grant, ...networks };
};

/** A token's caller, and where it lets them in; prepared once for all requests with the token. */
interface Verified {
  readonly actor: StaffActor | CustomerActor;
  readonly expiresAt: Date;
  readonly countsAt: (ip: string | null) => boolean;
}

const actorOf = (said: z.output<typeof claims>): StaffActor | CustomerActor => {
  const common = { id: said.sub, sessionId: said.sid, expiresAt: new Date(said.exp * 1000) };
  if (said.aud === 'customer') return { kind: 'customer', ...common, name: said.name };
  const { email, name, roles, permissions, discountLimit, networks } = said;
  return {
    kind: 'staff',
    ...common,
    email,
    name,
    roles,
    permissions: new Set(permissions),
    discountLimit,
    networks,
  };
};

/** Whoever is let in for a time only gets a token that ends with it, so that none outlives a window. */
const secondsFor = (holder: TokenHolder, now: number): number => {
  const until = holder.kind === 'staff' ? holder.access.until : null;
  const left = until ? Math.floor(until.getTime() / 1000) - now : ACCESS_TOKEN_SECONDS;
  return Math.max(0, Math.min(ACCESS_TOKEN_SECONDS, left));
};

const verifiedOf = (actor: StaffActor | CustomerActor): Verified => {
  const networks = actor.kind === 'staff' ? actor.networks : null;
  return { actor, expiresAt: actor.expiresAt, countsAt: networks ? within(networks) : () => true };
};

export const accessTokens = ({ keys, clock, hasEnded }: AccessTokenDependencies): AccessTokens => {
  const seconds = () => Math.floor(clock.now().getTime() / 1000);
  const verified = rememberVerified(async (token) => {
    const options = { algorithms: ['RS256'], issuer: ISSUER, typ: TYPE, currentDate: clock.now() };
    const proven = await jwtVerify(token, keys.find, options).catch(() => null);
    const said = claims.safeParse(proven?.payload);
    return said.success ? verifiedOf(actorOf(said.data)) : null;
  }, clock);
  return {
    issue: async (holder, sessionId) => {
      const now = seconds();
      const expiresIn = secondsFor(holder, now);
      const accessToken = await new SignJWT({ ...contentOf(holder), sid: sessionId })
        .setProtectedHeader({ alg: 'RS256', kid: keys.current.kid, typ: TYPE })
        .setIssuer(ISSUER)
        .setAudience(holder.kind)
        .setSubject(holder.id)
        .setIssuedAt(now)
        .setExpirationTime(now + expiresIn)
        .sign(keys.current.privateKey);
      return { accessToken, expiresIn };
    },
    read: async (token, ip) => {
      const known = await verified(token);
      return known && !hasEnded(known.actor.sessionId) && known.countsAt(ip) ? known.actor : null;
    },
  };
};
