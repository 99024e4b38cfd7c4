import type { Translate } from '../../kernel/errors.js';
import type { Language } from '../../kernel/messages.js';
import type { Actor, StaffActor } from './domain/actor.js';
import { forbidden } from './refusals.js';

/** The cookies of a request and of its answer, all httpOnly and for this API only. A WebSocket has none. */
export interface Cookies {
  read(name: string): string | null;
  /** @param maxAge how long the browser keeps it, in seconds; 0 takes it away */
  write(name: string, value: string, maxAge: number): void;
}

/** What every resolver knows of the request it serves. */
export interface RequestContext {
  readonly actor: Actor;
  /** The caller's network address, as far as it can be trusted. */
  readonly ip: string | null;
  /** What the caller's program calls itself, at most 300 characters of it. */
  readonly userAgent: string | null;
  readonly cookies: Cookies;
  readonly language: Language;
  readonly translate: Translate;
}

/** Who asks for a change, as far as the audit log keeps it. */
export type Caller = Pick<RequestContext, 'actor' | 'ip'>;

/** Who makes a change, and when. */
export interface AuthoredChange extends Caller {
  readonly at: Date;
}

export const callerOf = ({ actor, ip }: RequestContext): Caller => ({ actor, ip });

/** A member of the staff who asks for a change. */
export interface StaffCaller extends Caller {
  readonly actor: StaffActor;
}

/** {@link callerOf} for operations of the staff's own accounts; their access rules let nobody else in. */
export const staffCallerOf = ({ actor, ip, translate }: RequestContext): StaffCaller => {
  if (actor.kind !== 'staff') throw forbidden(translate);
  return { actor, ip };
};
