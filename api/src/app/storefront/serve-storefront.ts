import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { cacheControl } from '../http/cache-control.js';
import { builtStorefront, STOREFRONT_FILES } from './built-storefront.js';
import { keepPages, type MarkedPage } from './page-cache.js';
import { sendPage } from './send-page.js';

/** Reads data for a visitor through the same door as the visitor's browser: same limits, same permissions. */
const askFor =
  (app: FastifyInstance, { ip }: FastifyRequest) =>
  async (payload: string, language: string): Promise<string> => {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const { body } = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload,
      remoteAddress: ip,
    });
    return body;
  };

/** The page at the address that a visitor asks for. */
export type PageAt = (request: FastifyRequest) => Promise<MarkedPage>;

/** Serves the storefront's files, and tells its pages; undefined where it was not built. */
export const serveStorefront = async (
  app: FastifyInstance,
  { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>,
): Promise<PageAt | undefined> => {
  const draw = await builtStorefront();
  if (!draw) return undefined;
  const pages = keepPages(draw);
  const pageAt: PageAt = (request) => {
    const { pathname: path, search } = new URL(request.url, 'http://_');
    const origin = PUBLIC_URL?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`;
    return pages({ path, search, origin, ask: askFor(app, request) });
  };
  await app.register(fastifyStatic, {
    root: STOREFRONT_FILES,
    prefix: '/',
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => reply.header('Cache-Control', cacheControl(path)),
    decorateReply: false,
  });
  app.get('/', async (request, reply) => sendPage(request, reply, await pageAt(request)));
  return pageAt;
};
