import type { Language } from '../kernel/messages.js';
import type { Actor, RequestContext } from '../modules/identity/index.js';
import { translator } from './translations.js';

/** What resolvers know of one operation. */
export const requestContext = (actor: Actor, language: Language, ip: string | null): RequestContext => ({
  actor,
  ip,
  language,
  translate: translator(language),
});
