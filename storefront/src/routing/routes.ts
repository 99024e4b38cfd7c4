import type { Client } from '@urql/core';
import { reading } from '../data/reading';
import { FilmsDocument, ProductDocument, ShopDocument } from '../generated/graphql';
import type { Language } from '../i18n/language';
import type { Params } from './match';

/** Begins a read; the page finds its answer in the client. */
export type Reading = (client: Client) => Promise<{ readonly error?: unknown }>;

export interface Route {
  /** The folder of src whose page.tsx shows it. */
  readonly page: string;
  /** Where it is in each language; `:name` stands for a part of the address. */
  readonly paths: Readonly<Record<Language, string>>;
  /** About one person alone: kept out of search engines, and the server knows nothing of it. */
  readonly isPrivate?: boolean;
  /** Sent without even what stands around it: how it looks at first depends on the browser. */
  readonly isShell?: boolean;
  /** What the page reads, said here so that it begins with the page's script and not after it. */
  readonly reads: (params: Params) => readonly Reading[];
}

/** What the frame around every page reads. */
const shop = reading(ShopDocument, {});
const films = reading(FilmsDocument, {});

export const ROUTES = {
  home: { page: 'home', paths: { es: '/', en: '/en' }, reads: () => [shop, films] },
  catalogue: { page: 'catalogue', paths: { es: '/laminas', en: '/en/films' }, reads: () => [shop, films] },
  product: {
    page: 'product',
    paths: { es: '/laminas/:sku', en: '/en/films/:sku' },
    // The list, for what is like it.
    reads: ({ sku = '' }) => [shop, films, reading(ProductDocument, { sku })],
  },
  comparison: {
    page: 'comparison',
    paths: { es: '/comparar', en: '/en/compare' },
    reads: () => [shop, films],
  },
  quote: { page: 'start', paths: { es: '/cotizar', en: '/en/quote' }, reads: () => [shop, films] },
  quoteStep: {
    page: 'wizard',
    paths: { es: '/cotizar/:draft/:step', en: '/en/quote/:draft/:step' },
    isPrivate: true,
    reads: () => [shop, films],
  },
  quotation: {
    page: 'quotation',
    paths: { es: '/q', en: '/en/q' },
    isPrivate: true,
    isShell: true,
    reads: () => [shop],
  },
  account: {
    page: 'account',
    paths: { es: '/cuenta', en: '/en/account' },
    isPrivate: true,
    isShell: true,
    reads: () => [shop],
  },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof ROUTES;

export const NOT_FOUND: Route = { page: 'not-found', paths: { es: '', en: '' }, reads: () => [shop] };
