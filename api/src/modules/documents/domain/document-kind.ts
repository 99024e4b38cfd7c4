export const DOCUMENT_KINDS = ['QUOTATION', 'WORK_ORDER'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
