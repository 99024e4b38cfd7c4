import { type DocumentNode, parse } from 'graphql';
import type { TypedDocumentString } from '../generated/graphql';

const parsed = new Map<string, DocumentNode>();

/** The syntax tree that Apollo wants, made when the document is first sent. */
export function documentOf(source: TypedDocumentString<unknown, never>): DocumentNode {
  const text = source.toString();
  const document = parsed.get(text) ?? parse(text);
  parsed.set(text, document);
  return document;
}
