import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { installed } from '../../kernel/installation.js';
import type { Config } from '../config.js';
import type { OperationGate } from '../limits/operation-gate.js';
import { sendPage as sendStorefrontPage } from '../storefront/send-page.js';
import { serveStorefront } from '../storefront/serve-storefront.js';
import { cacheControl } from './cache-control.js';

interface Site {
  readonly prefix: string;
  readonly root: string;
}

const EXPLORER: Site = { prefix: '/explorer/', root: installed('api/explorer/dist/') };

const BACK_OFFICE: Site = { prefix: '/admin/', root: installed('admin/dist/') };

const NOTHING = { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] };

const sendPage = (reply: FastifyReply, root: string) =>
  reply.header('Cache-Control', 'no-cache').sendFile('index.html', root);

/**
 * Serves the explorer where it may be used, back office and storefront; what was not built is not served. An address inside the back office that is
 * no file is one of its own pages. Any other is a page of the storefront, or nothing.
 */
export const serveStaticFiles = async (
  app: FastifyInstance,
  gate: OperationGate,
  config: Pick<Config, 'INTROSPECTION' | 'PUBLIC_URL'>,
): Promise<void> => {
  const served = config.INTROSPECTION ? [EXPLORER, BACK_OFFICE] : [BACK_OFFICE];
  const built = served.filter(({ root }) => existsSync(root));
  for (const [index, { root, prefix }] of built.entries()) {
    await app.register(fastifyStatic, {
      root,
      prefix,
      cacheControl: false,
      setHeaders: (reply, path) => reply.header('Cache-Control', cacheControl(path)),
      decorateReply: index === 0,
    });
    app.get(prefix, (_, reply) => sendPage(reply, root));
    const bare = prefix.slice(0, -1);
    // With what follows: the back office's first page keeps in its query what it shows.
    app.get(bare, ({ url }, reply) => reply.redirect(prefix + url.slice(bare.length), 308));
  }
  const pageAt = await serveStorefront(app, gate, config);
  app.setNotFoundHandler(async (request, reply) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isPerson = request.headers.accept?.includes('text/html') ?? false;
    const site = built.find(({ prefix }) => request.url.startsWith(prefix));
    if (isRead && isPerson && site) return sendPage(reply, site.root);
    const page = isRead && !site ? await pageAt?.(request) : undefined;
    // Programs that ask for what is not there are told so in their own words.
    if (!page || (page.status === 404 && !isPerson)) return reply.status(404).send(NOTHING);
    return sendStorefrontPage(request, reply, page);
  });
};
