import { exact, money } from '../../../platform/database/json-sql.js';
import type { Vertical } from '../../quote-engine/index.js';
import type { QuotationStatus } from '../domain/lifecycle.js';

/** A quotation as a row of an export. Amounts are those that the list shows: of the chosen alternative, else of the first. */
export interface ExportedQuotation {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly status: QuotationStatus;
  readonly vertical: Vertical;
  readonly customer: string;
  readonly taxId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly seller: string | null;
  readonly option: string | null;
  readonly area: string | null;
  readonly net: string | null;
  readonly tax: string | null;
  readonly total: string;
  readonly currency: string;
  readonly createdAt: string;
  readonly submittedAt: string | null;
  readonly expiresAt: string | null;
  readonly decidedAt: string | null;
  readonly rejectionReason: string | null;
  readonly externalReference: string | null;
  readonly notes: string | null;
}

const totals = (column: string) => `(select ${column} from quotation_option t
    where t.quotation_id = q.id and t.name = coalesce(q.selected_option, t.name) order by t.position limit 1)`;

/** A quotation of alias q as such a row. */
export const EXPORTED_QUOTATION = {
  select: `(select json_build_object('id', q.id, 'number', q.number, 'revision', q.revision, 'status', q.status,
    'vertical', q.vertical, 'customer', c.name, 'taxId', c.tax_id, 'email', c.email, 'phone', c.phone,
    'seller', u.name, 'option', q.selected_option, 'area', ${exact(totals('t.area'))}, 'net', ${money(totals('t.net'))},
    'tax', ${money(totals('t.tax'))}, 'total', ${money('q.total')}, 'currency', q.currency, 'createdAt', q.created_at,
    'submittedAt', q.submitted_at, 'expiresAt', q.expires_at, 'decidedAt', q.decided_at,
    'rejectionReason', q.rejection_reason, 'externalReference', q.external_reference, 'notes', q.notes)
    from customer c left join staff_user u on u.id = q.seller_id where c.id = q.customer_id)`,
  values: [],
};
