import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { PAPERS } from '../layout/paper.js';
import { DOCUMENT_KINDS } from './document-kind.js';

/** How long an address of a download can be used. */
export const LINK_MINUTES = 15;

const target = z.object({
  id: z.uuid(),
  kind: z.enum(DOCUMENT_KINDS),
  /** That of the shop's country when it is not said. */
  paper: z.enum(PAPERS).optional(),
  /** Whether the document may show the private link. */
  linked: z.enum(['yes', 'no']),
  /** Seconds of Unix time. */
  until: z.string().regex(/^\d{1,12}$/),
});

/** What an address leads to. */
export type DocumentTarget = Omit<z.output<typeof target>, 'until'>;

const query = target.extend({ signature: z.string().max(100) });

export type OpenedLink =
  | { readonly state: 'unknown' | 'expired' }
  | ({ readonly state: 'open' } & DocumentTarget & { proves(linkGeneration: number): boolean });

/** Addresses of downloads that whoever may see a quotation can hand to a browser: signed, soon over, dead with the private link. */
export interface DocumentLinks {
  /** Path and query. @param linkGeneration of the quotation as it is now */
  pathTo(target: DocumentTarget, linkGeneration: number, now: Date): string;
  /** What the query of an address asks for. The signature is proven only once the quotation is read, by `proves`. */
  open(query: unknown, now: Date): OpenedLink;
}

/** @param secret that of the private links; the key for downloads is derived from it. */
export const documentLinks = (secret: string): DocumentLinks => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'lamina-document-links', 32));
  const sign = ({ id, kind, paper, linked }: DocumentTarget, until: string, generation: number) =>
    createHmac('sha256', key)
      .update([id.toLowerCase(), kind, paper ?? '', linked, until, generation].join('\n'))
      .digest('base64url');
  return {
    pathTo: (asked, linkGeneration, now) => {
      const until = String(Math.floor(now.getTime() / 1000) + LINK_MINUTES * 60);
      const { id, kind, paper, linked } = asked;
      const signature = sign(asked, until, linkGeneration);
      const parameters = new URLSearchParams({ id, kind, ...(paper && { paper }), linked, until, signature });
      return `/documents?${parameters}`;
    },
    open: (given, now) => {
      const read = query.safeParse(given);
      if (!read.success) return { state: 'unknown' };
      const { signature, until, ...asked } = read.data;
      if (Number(until) * 1000 <= now.getTime()) return { state: 'expired' };
      const proves = (generation: number): boolean => {
        const expected = Buffer.from(sign(asked, until, generation));
        const shown = Buffer.from(signature);
        return shown.length === expected.length && timingSafeEqual(shown, expected);
      };
      return { state: 'open', ...asked, proves };
    },
  };
};
