import type { Permission, Role } from './roles.js';

/** Someone who works at the shop, as their access token says. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly permissions: ReadonlySet<string>;
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
export type Actor = StaffActor | LinkActor | AnonymousActor;

export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };

/** Whether the actor holds the permission; only staff hold any. */
export const may = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'staff' && actor.permissions.has(permission);
