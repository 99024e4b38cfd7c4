import { fullTitle, type Head, SHOP } from '../head/head';
import { shareImage } from '../head/share-image';
import { LANGUAGES } from '../i18n/language';
import { type Place, pathIn } from '../routing/place';
import { escapeHtml, escapeJson } from './escape';

const meta = (kind: 'name' | 'property', name: string, content: string) =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;

const link = (rel: string, href: string, hreflang?: string) =>
  `<link rel="${rel}"${hreflang ? ` hreflang="${hreflang}"` : ''} href="${escapeHtml(href)}">`;

/** The page in each of its languages, so that a search engine shows everybody theirs. */
const alternates = (place: Place, origin: string) => [
  ...LANGUAGES.map((language) => link('alternate', origin + pathIn(language, place), language)),
  link('alternate', origin + pathIn('es', place), 'x-default'),
];

/** What a page says of itself, as elements of the document's head. */
export function headTags(head: Head, place: Place, origin: string): string {
  const title = fullTitle(head);
  const tags = [`<title>${escapeHtml(title)}</title>`, meta('name', 'description', head.description ?? '')];
  if (head.unlisted || head.status) return [...tags, meta('name', 'robots', 'noindex')].join('');
  const url = origin + pathIn(place.language, place);
  tags.push(
    link('canonical', url),
    ...alternates(place, origin),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', head.shop ?? SHOP),
    meta('property', 'og:title', title),
    meta('property', 'og:description', head.description ?? ''),
    meta('property', 'og:url', url),
    meta('property', 'og:locale', place.language === 'es' ? 'es_CL' : 'en_US'),
    meta('name', 'twitter:card', 'summary_large_image'),
  );
  tags.push(
    meta('property', 'og:image', origin + (head.image ?? shareImage(place.language))),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
  );
  if (head.data) tags.push(`<script type="application/ld+json">${escapeJson(head.data)}</script>`);
  return tags.join('');
}
