import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { Quotation } from '../quotations/index.js';
import { DOCUMENT_KINDS } from './domain/document-kind.js';
import { PAPERS } from './layout/paper.js';

const QuotationDocumentSchema = defineEntity({
  name: 'QuotationDocument',
  tableName: 'quotation_document',
  uniques: [
    {
      name: 'quotation_document_of',
      properties: ['quotation', 'version', 'customerVersion', 'shopVersion', 'kind', 'paper', 'linked'],
    },
  ],
  indexes: [
    {
      name: 'quotation_document_left',
      expression:
        'create index quotation_document_left on quotation_document (id) where quotation_id is null',
    },
  ],
  properties: {
    /** The file's key in the storage is made of it. */
    id: column.id(),
    /** Null when the quotation is gone, or its customer: then the file has to go, and the row after it. */
    quotation: () => p.manyToOne(Quotation).deleteRule('set null').nullable(),
    /** Of the quotation and of its customer, as the document has them. */
    version: p.integer(),
    customerVersion: p.integer(),
    /** Of the shop's settings, as the document has them; 0 once the quotation is decided or over. */
    shopVersion: p.integer(),
    kind: p.enum([...DOCUMENT_KINDS]),
    paper: p.enum([...PAPERS]),
    /** Whether it shows the private link. */
    linked: p.boolean(),
    /** Of the file, in hexadecimal. */
    sha256: p.text(),
    madeAt: column.instant(),
  },
});

/** A document that was made of one version of a quotation, and is kept. */
export class QuotationDocument extends QuotationDocumentSchema.class {}
QuotationDocumentSchema.setClass(QuotationDocument);
