import bricolage from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2?url';
import instrument from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2?url';
import type { ServerState } from '../data/client';
import type { Head } from '../head/head';
import type { Place } from '../routing/place';
import { assetsOf } from './assets';
import { escapeJson } from './escape';
import { headTags } from './head-tags';

interface Parts {
  readonly place: Place;
  readonly origin: string;
  readonly head: Head;
  readonly page: string;
  readonly state: ServerState | undefined;
}

const font = (url: string) => `<link rel="preload" as="font" type="font/woff2" href="${url}" crossorigin>`;

/** The document around a page. Styles and scripts are files of ours: the content security policy allows nothing inline. */
export function documentOf({ place, origin, head, page, state }: Parts): string {
  const { scripts, styles } = assetsOf(place.route.page);
  return [
    `<!doctype html><html lang="${place.language === 'es' ? 'es-CL' : 'en'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<script src="/theme.js"></script>',
    ...styles.map((url) => `<link rel="stylesheet" href="${url}">`),
    font(bricolage),
    font(instrument),
    ...scripts.map((url, index) =>
      index === 0
        ? `<script type="module" src="${url}"></script>`
        : `<link rel="modulepreload" href="${url}">`,
    ),
    headTags(head, place, origin),
    '<link rel="icon" href="/pane.svg" type="image/svg+xml"><link rel="manifest" href="/site.webmanifest">',
    `</head><body><div id="page">${page}</div>`,
    `<script id="state" type="application/json">${escapeJson(state ?? null)}</script></body></html>`,
  ].join('');
}
