import type { Translate } from '../../../kernel/errors.js';
import type { DocumentKind } from './document-kind.js';

const KEYS: Readonly<Record<DocumentKind, string>> = {
  QUOTATION: 'document.file.quotation',
  WORK_ORDER: 'document.file.workOrder',
};

/** What a document is called on its reader's disk: the number, and the revision from the second on. */
export const fileNameOf = (
  kind: DocumentKind,
  { number, revision }: { readonly number: string; readonly revision: number },
  say: Translate,
): string => {
  const name = say({ key: KEYS[kind], params: { number } });
  const full = revision > 1 ? say({ key: 'document.file.revision', params: { name, revision } }) : name;
  return `${full}.pdf`;
};
