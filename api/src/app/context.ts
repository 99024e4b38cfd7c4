import type { Language } from '../kernel/messages.js';
import type { Actor, Cookies, RequestContext } from '../modules/identity/index.js';
import { translator } from './translations.js';

const LONGEST_USER_AGENT = 300;

/** What is known of whoever sends an operation. */
export interface Origin {
  readonly ip: string | null;
  readonly userAgent: string | undefined;
  readonly cookies: Cookies;
}

/** What resolvers know of one operation. */
export const requestContext = (actor: Actor, language: Language, origin: Origin): RequestContext => ({
  actor,
  ip: origin.ip,
  userAgent: origin.userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
  cookies: origin.cookies,
  language,
  translate: translator(language),
});
