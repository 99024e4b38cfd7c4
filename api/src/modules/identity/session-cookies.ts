import { hashOf, newToken } from './domain/refresh-token.js';
import { SESSION_SECONDS } from './domain/session-life.js';
import type { RequestContext } from './request-context.js';
import type { Device, SessionSubject } from './use-cases/start-session.js';

/** Staff and customers may be signed in on one browser side by side. */
const SESSION_COOKIES = { staff: 'lamina_staff', customer: 'lamina_customer' } as const;

/** Tells one browser from another, across sessions. It gives no right to anything. */
const DEVICE_COOKIE = 'lamina_device';
/** As long as browsers keep any cookie. */
const DEVICE_SECONDS = 400 * 24 * 60 * 60;

type Kind = SessionSubject['kind'];
type WithCookies = Pick<RequestContext, 'cookies'>;

/** What is known of the program that signs in; a browser that has no device cookie yet gets one. */
export const deviceOf = ({ ip, userAgent, cookies }: RequestContext): Device => {
  const token = cookies.read(DEVICE_COOKIE) ?? newToken();
  cookies.write(DEVICE_COOKIE, token, DEVICE_SECONDS);
  return { ip, userAgent, hash: hashOf(token) };
};

/** The refresh token that the browser brings along. */
export const readSessionCookie = ({ cookies }: WithCookies, kind: Kind): string | null =>
  cookies.read(SESSION_COOKIES[kind]);

/** Gives the browser the refresh token for as long as it is good. */
export const giveSessionCookie = ({ cookies }: WithCookies, kind: Kind, refreshToken: string): void =>
  cookies.write(SESSION_COOKIES[kind], refreshToken, SESSION_SECONDS);

/** Takes the refresh token from the browser. */
export const takeSessionCookie = ({ cookies }: WithCookies, kind: Kind): void =>
  cookies.write(SESSION_COOKIES[kind], '', 0);
