import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { installed } from '../kernel/installation.js';
import { sha256 } from '../kernel/random-text.js';

const MANIFESTS = ['admin', 'storefront'].map((site) =>
  installed(`${site}/src/generated/persisted-documents.json`),
);

const manifest = z.record(z.string(), z.string());

/** The documents of the pages served here, as codegen writes them down; known by the SHA-256 of their text. */
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>;

  constructor(texts: Iterable<string>) {
    this.texts = new Map([...texts].map((text) => [sha256(text), text]));
  }

  /** @param hash SHA-256 of a document's text, in hexadecimal digits */
  textOf(hash: string): string | undefined {
    return this.texts.get(hash);
  }

  has(text: string): boolean {
    return this.texts.has(sha256(text));
  }
}

/** Those of every front end that is there. */
export const readTrustedDocuments = (): TrustedDocuments =>
  new TrustedDocuments(
    MANIFESTS.filter(existsSync).flatMap((file) =>
      Object.values(manifest.parse(JSON.parse(readFileSync(file, 'utf8')))),
    ),
  );
