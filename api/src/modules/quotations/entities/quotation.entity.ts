import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';
import { Customer } from '../../customers/index.js';
import { StaffUser } from '../../identity/index.js';
import { RuleSetVersion } from '../../pricing/index.js';
import { VERTICALS } from '../../quote-engine/index.js';
import { AgreedText } from '../../shop/index.js';
import { ACCEPTANCE_CHANNELS } from '../domain/acceptance-channel.js';
import { QUOTATION_STATUSES } from '../domain/lifecycle.js';

const QuotationSchema = defineEntity({
  name: 'Quotation',
  tableName: 'quotation',
  uniques: [{ name: 'quotation_number_revision', properties: ['number', 'revision'] }],
  checks: [
    { name: 'quotation_revision', expression: 'revision >= 1' },
    {
      name: 'quotation_submitted',
      expression: "status = 'DRAFT' or (submitted_at is not null and expires_at is not null)",
    },
    {
      name: 'quotation_decided',
      expression: "(decided_at is not null) = (status in ('CONFIRMED', 'REJECTED', 'EXPIRED'))",
    },
  ],
  indexes: [
    { name: 'quotation_by_created_at', properties: ['createdAt', 'id'] },
    { name: 'quotation_by_updated_at', properties: ['updatedAt', 'id'] },
    { name: 'quotation_by_total', properties: ['total', 'id'] },
    { name: 'quotation_by_seller', properties: ['seller', 'createdAt', 'id'] },
    {
      name: 'quotation_open_until',
      expression: `create index quotation_open_until on quotation (expires_at, id) where status = 'PENDING'`,
    },
    { name: 'quotation_by_status', properties: ['status', 'createdAt', 'id'] },
    {
      name: 'quotation_search',
      expression: 'create index quotation_search on quotation using gin (search gin_trgm_ops)',
    },
  ],
  properties: {
    id: column.id(),
    /** Q-YYYY-NNNNNN; all revisions of one quotation share it. */
    number: p.text(),
    revision: p.smallint(),
    vertical: p.enum([...VERTICALS]),
    status: p.enum([...QUOTATION_STATUSES]),
    customer: () => p.manyToOne(Customer).deleteRule('restrict').index('quotation_customer_idx'),
    /** Who answers for it; null while nobody took a customer's own request. */
    seller: () => p.manyToOne(StaffUser).deleteRule('restrict').nullable(),
    ruleSet: () => p.manyToOne(RuleSetVersion).deleteRule('restrict'),
    travelZone: p.text().nullable(),
    currency: p.text(),
    taxRate: column.decimal(),
    /** Total of the selected (else the first) alternative, kept here for lists that order by it. */
    total: column.decimal(),
    /** The alternative that the customer chose; null until then. */
    selectedOption: p.text().nullable(),
    notes: p.text().nullable(),
    language: p.text(),
    externalReference: p.text().nullable(),
    /** Part of the private link's token: raising it (on all revisions of a number) kills the old links. */
    linkGeneration: p.integer(),
    /** What people search by: of its own and of its customer's, without capitals and accents; kept by triggers. */
    search: p.text().$type<Opt<string>>(),
    acceptedBy: p.text().nullable(),
    /** How they told the shop, where the shop recorded it for them. */
    acceptanceChannel: p.enum([...ACCEPTANCE_CHANNELS]).nullable(),
    acceptanceNote: p.text().nullable(),
    /** The shop's terms as they were when they were accepted; null when it had none, or nobody said. */
    acceptedTerms: () =>
      p.manyToOne(AgreedText).deleteRule('restrict').nullable().fieldName('accepted_terms'),
    rejectionReason: p.text().nullable(),
    version: p.integer().version(),
    createdAt: column.instant(),
    updatedAt: column.instant(),
    submittedAt: column.instant().nullable(),
    decidedAt: column.instant().nullable(),
    expiresAt: column.instant().nullable(),
  },
});

/**
 * A quotation, or one revision of it: a snapshot that holds its own copies of places, prices and rates. Outside DRAFT
 * nothing of it changes but its status, history and links.
 */
export class Quotation extends QuotationSchema.class {}
QuotationSchema.setClass(Quotation);
