import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

interface Site {
  readonly prefix: string;
  readonly root: string;
}

const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}/`, import.meta.url));

const EXPLORER: Site = { prefix: '/explorer/', root: folder('api/explorer/dist') };

/** The pages built beside the API, most specific path first; a site that was not built is not served. */
const SITES: readonly Site[] = [
  { prefix: '/admin/', root: folder('admin/dist') },
  { prefix: '/', root: folder('storefront/dist') },
];

/** Files whose names carry a hash of their content never change; every page itself is asked for anew. */
const cacheControl = (path: string): string =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

const NOTHING = { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] };

const sendPage = (reply: FastifyReply, root: string) =>
  reply.header('Cache-Control', 'no-cache').sendFile('index.html', root);

/** Serves the explorer where it may be used, back office and storefront; an address inside a site that is no file is one of the site's own pages. */
export const serveStaticFiles = async (app: FastifyInstance, explorer: boolean): Promise<void> => {
  const served = explorer ? [EXPLORER, ...SITES] : SITES;
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
    if (prefix !== '/') app.get(prefix.slice(0, -1), (_, reply) => reply.redirect(prefix, 308));
  }
  app.setNotFoundHandler((request, reply) => {
    const site = built.find(({ prefix }) => request.url.startsWith(prefix));
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (!site || !wantsPage) return reply.status(404).send(NOTHING);
    return sendPage(reply, site.root);
  });
};
