import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from './server.js';

type Headers = Readonly<Record<string, string>>;

export const PDF_URL =
  'query ($id: ID!, $paper: Paper) { quotation(id: $id) { url: pdfUrl(paper: $paper) } }';
export const ORDER_URL =
  'query ($id: ID!, $paper: Paper) { quotation(id: $id) { url: workOrderUrl(paper: $paper) } }';

export type Paper = 'A4' | 'LETTER';

interface Asked {
  readonly quotation: { readonly url: string };
}

/** The address of a document as somebody gets it, without the host that the installation calls its own. */
export const documentUrl = async (
  server: Server,
  query: string,
  variables: { readonly id: string; readonly paper?: Paper },
  headers: Headers,
): Promise<string> => {
  const { url } = (await server.data<Asked>(query, variables, headers)).quotation;
  const { pathname, search } = new URL(url, server.url);
  return pathname + search;
};

export const bytesAt = async (server: Server, path: string): Promise<Uint8Array> => {
  const answer = await fetch(server.url + path);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return new Uint8Array(await answer.arrayBuffer());
};

export const quotationPdf = async (
  server: Server,
  variables: { readonly id: string; readonly paper?: Paper },
  headers: Headers,
): Promise<Uint8Array> => bytesAt(server, await documentUrl(server, PDF_URL, variables, headers));

/** What the server keeps on its disk. */
export const keptFiles = async ({ database: { dataDir } }: Server): Promise<string[]> => {
  const folder = join(dataDir, 'files', 'documents');
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => join(folder, name));
};
