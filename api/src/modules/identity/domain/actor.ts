import type { Permission } from './permissions.js';

/** Someone who works at the shop, as their access token says. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly sessionId: string;
  readonly email: string;
  readonly name: string;
  /** Keys of the roles held. */
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<string>;
  /** The largest share of a price to take off, between 0 and 1, as decimal text. */
  readonly discountLimit: string;
  /** Where the credential counts, in CIDR form; null: everywhere. */
  readonly networks: readonly string[] | null;
  /** When the credential ends. */
  readonly expiresAt: Date;
}

/** A customer who proved an address by a one-time code. */
export interface CustomerActor {
  readonly kind: 'customer';
  /** The account's, which may stand for several customer records. */
  readonly id: string;
  readonly sessionId: string;
  readonly name: string | null;
  readonly expiresAt: Date;
}

/** A third party's program. */
export interface KeyActor {
  readonly kind: 'key';
  readonly id: string;
  readonly name: string;
  readonly permissions: ReadonlySet<string>;
  readonly discountLimit: string;
  /** Cost points that it may spend in a minute. */
  readonly budget: number;
  readonly expiresAt: Date;
}

/** Whoever holds a quotation's private link; the token still has to be proven against the quotation. */
export interface LinkActor {
  readonly kind: 'link';
  readonly token: string;
}

export interface AnonymousActor {
  readonly kind: 'anonymous';
}

/** Who a request comes from. */
export type Actor = StaffActor | CustomerActor | KeyActor | LinkActor | AnonymousActor;

export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };

const NOTHING: ReadonlySet<string> = new Set();

/** The shop itself, by its clock; no request comes from it. */
export interface SystemActor {
  readonly kind: 'system';
}
export const SYSTEM: SystemActor = { kind: 'system' };

/** What the actor holds as a whole; rules about single rows come on top. */
export const permissionsOf = (actor: Actor): ReadonlySet<string> =>
  'permissions' in actor ? actor.permissions : NOTHING;

/** Whether the actor holds the permission. */
export const may = (actor: Actor, permission: Permission): boolean => permissionsOf(actor).has(permission);

/** The actor's name as histories keep it: who of the shop, or which program; null for customers and the clock. */
export const nameOf = (actor: Actor | SystemActor): string | null =>
  'permissions' in actor ? actor.name : null;
