import { clientNetwork } from '../../kernel/client-network.js';
import { randomToken, sha256 } from '../../kernel/random-text.js';
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

/** A device, and what its cookie holds: kept nowhere else. */
export interface CookieDevice extends Device {
  readonly cookie: string;
}

/** What is known of the program that signs in; one without a device cookie gets it with its session. */
export const deviceOf = ({ ip, userAgent, cookies }: RequestContext): CookieDevice => {
  const cookie = cookies.read(DEVICE_COOKIE) ?? randomToken();
  return { ip, userAgent, hash: sha256(cookie), cookie };
};

/** Who asks, before anybody has signed in. */
export interface Requester {
  /** The browser's device cookie, hashed; the network of a program without one. */
  readonly key: string;
  readonly network: string;
}

export const requesterOf = ({ ip, cookies }: Pick<RequestContext, 'ip' | 'cookies'>): Requester => {
  const network = clientNetwork(ip);
  const cookie = cookies.read(DEVICE_COOKIE);
  return { key: cookie === null ? `network:${network}` : `device:${sha256(cookie)}`, network };
};

/** The refresh token that the browser brings along. */
export const readSessionCookie = ({ cookies }: WithCookies, kind: Kind): string | null =>
  cookies.read(SESSION_COOKIES[kind]);

/** Gives the browser the refresh token for as long as it is good. */
export const giveSessionCookie = ({ cookies }: WithCookies, kind: Kind, refreshToken: string): void =>
  cookies.write(SESSION_COOKIES[kind], refreshToken, SESSION_SECONDS);

/** Gives a browser that has just signed in its cookies. */
export const welcome = (
  context: WithCookies,
  kind: Kind,
  { cookie }: CookieDevice,
  refreshToken: string,
): void => {
  context.cookies.write(DEVICE_COOKIE, cookie, DEVICE_SECONDS);
  giveSessionCookie(context, kind, refreshToken);
};

/** Takes the refresh token from the browser. */
export const takeSessionCookie = ({ cookies }: WithCookies, kind: Kind): void =>
  cookies.write(SESSION_COOKIES[kind], '', 0);
