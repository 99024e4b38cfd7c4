import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { CustomerData } from '../domain/parse-customer.js';

export interface ImportedCustomer extends CustomerData {
  readonly id: string;
  readonly createdAt: Date;
}

const INSERT: Statement = {
  name: 'customer_import',
  text: `insert into customer
      (id, type, name, email, phone, whatsapp, tax_id, business_activity, metadata, created_at, updated_at)
    select id, type, name, email, phone, whatsapp, tax_id, business_activity, metadata, created_at, created_at
    from jsonb_populate_recordset(null::customer, $1::jsonb)`,
};

/** Saves many new customers by one statement; none is matched with one that exists. */
export const importCustomers = async (
  transaction: Transaction,
  customers: readonly ImportedCustomer[],
): Promise<void> => {
  const rows = customers.map(({ taxId, businessActivity, createdAt, ...columns }) => ({
    ...columns,
    tax_id: taxId,
    business_activity: businessActivity,
    created_at: createdAt,
  }));
  await transaction.query(INSERT, [JSON.stringify(rows)]);
};
