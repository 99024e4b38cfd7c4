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
  /** The same object for the whole request, made when first asked for: loaders live here. */
  perRequest<T extends object>(make: (context: RequestContext) => T): T;
}
