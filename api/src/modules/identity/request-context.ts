import type { Translate } from '../../kernel/errors.js';
import type { Language } from '../../kernel/messages.js';
import type { Actor } from './domain/actor.js';

/** What every resolver knows of the request it serves. */
export interface RequestContext {
  readonly actor: Actor;
  /** The caller's network address, as far as it can be trusted. */
  readonly ip: string | null;
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
