import { insertInto, type Row } from '../../platform/database/insert-rows.js';
import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { QuotationRows } from './domain/quotation-rows.js';

const CHILDREN = [
  insertInto('quotation_property', 'properties'),
  insertInto('quotation_room', 'rooms'),
  insertInto('quotation_vehicle', 'vehicles'),
  insertInto('quotation_opening', 'openings'),
  insertInto('quotation_item', 'items'),
  insertInto('quotation_option', 'options'),
  insertInto('quotation_adjustment', 'adjustments'),
];

const INSERT_CHILDREN: Statement = {
  name: 'quotation_insert_children',
  text: `with ${CHILDREN.join(',\n')} select 1`,
};

/** Rooms, openings, items and adjustments go with what they hang from. */
const DELETE_CHILDREN: Statement = {
  name: 'quotation_delete_children',
  text: `with properties as (delete from quotation_property where quotation_id = $1),
    vehicles as (delete from quotation_vehicle where quotation_id = $1),
    options as (delete from quotation_option where quotation_id = $1)
    select 1`,
};

const INSERT: Statement = {
  name: 'quotation_insert',
  text: `with ${[insertInto('quotation', 'quotations'), ...CHILDREN, insertInto('quotation_event', 'events'), insertInto('audit_entry', 'audit')].join(',\n')} select 1`,
};

/** Whole quotations, table by table. */
export interface NewQuotationRows extends QuotationRows {
  readonly quotations: readonly Row[];
  readonly events: readonly Row[];
  /** None for what is imported: it was done elsewhere. */
  readonly audit: readonly Row[];
}

/** Saves new quotations with everything that hangs from them. Foreign keys are checked at the statement's end. */
export const insertQuotations = async (transaction: Transaction, rows: NewQuotationRows): Promise<void> => {
  await transaction.query(INSERT, [JSON.stringify(rows)]);
};

/** Replaces everything that hangs from a quotation but its history. */
export const replaceQuotationContent = async (
  transaction: Transaction,
  quotationId: string,
  rows: QuotationRows,
): Promise<void> => {
  await transaction.query(DELETE_CHILDREN, [quotationId]);
  await transaction.query(INSERT_CHILDREN, [JSON.stringify(rows)]);
};
