import type { TypedDocumentNode } from '@urql/core';

/** As codegen writes documents down: only the hash of the text, which the API knows from its start. */
const hashOf = (document: object): string => {
  const meta = '__meta__' in document && document.__meta__;
  const hash = typeof meta === 'object' && meta && 'hash' in meta ? String(meta.hash) : '';
  return hash.replace('sha256:', '');
};

/** The document as urql takes one that the server knows already. */
export const byHash = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
): TypedDocumentNode<Data, Variables> & { readonly documentId: string } => ({
  ...document,
  definitions: [],
  documentId: hashOf(document),
});

/** How the API wants to be told which document is meant. */
export const named = (document: object) => ({
  persistedQuery: {
    version: 1 as const,
    sha256Hash: 'documentId' in document ? String(document.documentId) : '',
  },
});
