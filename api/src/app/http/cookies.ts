import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Cookies } from '../../modules/identity/index.js';
import type { Config } from '../config.js';

/** Whether browsers reach us over HTTPS, so that they can be told to send cookies over nothing else. */
export const overHttps = ({ NODE_ENV, PUBLIC_URL }: Pick<Config, 'NODE_ENV' | 'PUBLIC_URL'>): boolean =>
  NODE_ENV === 'production' || PUBLIC_URL?.startsWith('https:') === true;

/**
 * The cookies of one HTTP request. No script can read them, and no other site can make a browser send them: only our own
 * pages need them, and a link from elsewhere to one of these works without.
 */
export const cookiesOf = (request: FastifyRequest, reply: FastifyReply, secure: boolean): Cookies => {
  const given = parseCookie(request.headers.cookie ?? '');
  return {
    read: (name) => given[name] || null,
    write: (name, value, maxAge) => {
      const attributes = { httpOnly: true, sameSite: 'strict', path: '/graphql', secure } as const;
      reply.header('set-cookie', stringifySetCookie({ name, value, maxAge, ...attributes }));
    },
  };
};

/** A WebSocket can bring cookies of its handshake only and set none, so there they count for nothing. */
export const NO_COOKIES: Cookies = { read: () => null, write: () => {} };
