import type { Client, OperationResult } from '@urql/core';
import { byHash } from '../data/by-hash';
import { SkusDocument, type SkusQuery } from '../generated/graphql';
import { LANGUAGES } from '../i18n/language';
import { pathTo } from '../routing/place';
import { ROUTES, type Route, type RouteName } from '../routing/routes';
import { escapeHtml } from './escape';

/** Every film that is on sale. */
async function skusOf(client: Client): Promise<string[]> {
  const skus: string[] = [];
  let after: string | null | undefined;
  do {
    const page: OperationResult<SkusQuery> = await client.query(byHash(SkusDocument), { after }).toPromise();
    if (!page.data) throw page.error ?? new Error('There was no answer.');
    const { nodes, pageInfo } = page.data.products;
    skus.push(...nodes.map(({ sku }) => sku));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after);
  return skus;
}

const isNameOf = (name: string): name is RouteName => name in ROUTES;

/** Pages that are always there and for everybody. */
const lasting = Object.entries<Route>(ROUTES)
  .filter(([, { paths, isPrivate }]) => !isPrivate && !paths.es.includes(':'))
  .map(([name]) => name)
  .filter(isNameOf);

/** A page in each of its languages, each of which names the others. */
const entries = (origin: string, name: RouteName, sku?: string): string => {
  const urls = LANGUAGES.map(
    (language) => [language, escapeHtml(origin + pathTo(name, language, sku ? { sku } : {}))] as const,
  );
  const links = urls.map(
    ([language, url]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`,
  );
  return urls.map(([, url]) => `<url><loc>${url}</loc>${links.join('')}</url>`).join('');
};

/** All pages that search engines should know. */
export async function siteMap(origin: string, client: Client): Promise<string> {
  const skus = await skusOf(client);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...lasting.map((name) => entries(origin, name)),
    ...skus.map((sku) => entries(origin, 'product', sku)),
    '</urlset>',
  ].join('\n');
}

/** Only what is about one person, or is no page, is kept from search engines. */
export const robots = (origin: string): string =>
  ['User-agent: *', 'Disallow: /admin/', 'Disallow: /explorer/', `Sitemap: ${origin}/sitemap.xml`, ''].join(
    '\n',
  );
