import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LANGUAGES } from '../../kernel/messages.js';
import { ANONYMOUS } from '../../modules/identity/index.js';
import type { Config } from '../config.js';
import { cacheControl } from '../http/cache-control.js';
import type { OperationGate } from '../limits/operation-gate.js';
import { translator } from '../translations.js';
import { builtStorefront, STOREFRONT_FILES } from './built-storefront.js';
import { keepPages, type MarkedPage } from './page-cache.js';
import { keepReads } from './read-data.js';
import { sendPage } from './send-page.js';

/** What drawing a page costs its visitor in points of their budget, beside what is read for it. */
const DRAWING = 50;

/** A visitor without budget gets the page without its data; their browser is told when to read it. */
const refuse = () => Promise.reject(new Error('This visitor has nothing left for this minute.'));

/** The page at the address that a visitor asks for. */
export type PageAt = (request: FastifyRequest) => Promise<MarkedPage>;

/** Serves the storefront's files, and tells its pages; undefined where it was not built. */
export const serveStorefront = async (
  app: FastifyInstance,
  gate: OperationGate,
  { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>,
): Promise<PageAt | undefined> => {
  const draw = await builtStorefront();
  if (!draw) return undefined;
  const readFor = keepReads(app);
  const pages = keepPages(async ({ visitor, ...page }) => {
    const charged = { actor: ANONYMOUS, ip: visitor, translate: translator(LANGUAGES[0]) };
    const { enough } = await gate.charge(charged, DRAWING);
    return draw({ ...page, ask: enough ? readFor(visitor) : refuse });
  });
  const pageAt: PageAt = (request) => {
    const { pathname: path, search } = new URL(request.url, 'http://_');
    const origin = PUBLIC_URL?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`;
    return pages({ path, search, origin, visitor: request.ip });
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
