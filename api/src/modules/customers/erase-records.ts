import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { type Contact, toPhone } from '../accounts/index.js';
import type { CustomerType } from './graphql/customer.enums.js';

/** A customer record of an account, under its row lock. */
export interface HeldRecord {
  readonly id: string;
  readonly type: CustomerType;
  readonly email: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
}

const LOCK: Statement = {
  name: 'customer_lock_of_account',
  text: `select id, type, email, phone, whatsapp from customer where account_id = $1 order by id for update`,
};

/** The ids that lead to the records, theirs included, and those of the places kept beside them. */
const SUBJECTS: Statement = {
  name: 'customer_erasure_subjects',
  text: `select id from unnest($1::uuid[]) id
    union all select id from merged_customer where kept_id = any($1)
    union all select id from property where customer_id = any($1)
    union all select id from vehicle where customer_id = any($1)`,
};

const DELETE: Statement = { name: 'customer_erase', text: 'delete from customer where id = any($1::uuid[])' };

const FORGET_PLACES: readonly Statement[] = ['property', 'vehicle'].map((table) => ({
  name: `${table}_erase`,
  text: `delete from ${table} where customer_id = any($1::uuid[])`,
}));

const REDUCE: Statement = {
  name: 'customer_reduce',
  text: `update customer set email = null, phone = null, whatsapp = null, metadata = '{}', account_id = null,
      version = version + 1, updated_at = $2 where id = any($1::uuid[])`,
};

/** Takes the texts that are given off their columns. */
const RELEASE: Statement = {
  name: 'customer_release',
  text: `update customer c set email = nullif(c.email, r.email), phone = nullif(c.phone, r.phone),
      whatsapp = nullif(c.whatsapp, r.whatsapp), account_id = null, version = version + 1, updated_at = $2
    from jsonb_to_recordset($1::jsonb) as r(id uuid, email text, phone text, whatsapp text) where c.id = r.id`,
};

/** The customer records of an account, locked in the order of their ids. */
export const lockRecords = (transaction: Transaction, accountId: string): Promise<HeldRecord[]> =>
  transaction.query<HeldRecord>(LOCK, [accountId]);

/** Everything that the audit log tells of these records: they, those merged into them, and their places. */
export const subjectsOf = async (transaction: Transaction, ids: readonly string[]): Promise<string[]> =>
  (await transaction.query<{ id: string }>(SUBJECTS, [ids])).map(({ id }) => id);

/**
 * Removes records that nothing refers to, with their places. Of those that quotations keep stays who bought: name, tax id
 * and business activity.
 */
export const eraseRecords = async (
  transaction: Transaction,
  { gone, kept }: { readonly gone: readonly string[]; readonly kept: readonly string[] },
  at: Date,
): Promise<void> => {
  for (const statement of FORGET_PLACES) await transaction.query(statement, [[...gone, ...kept]]);
  await transaction.query(DELETE, [gone]);
  await transaction.query(REDUCE, [kept, at]);
};

/**
 * Takes somebody's addresses off records that are not theirs but a business's, which stays the shop's customer. Answers
 * with the addresses as they were typed.
 */
export const releaseRecords = async (
  transaction: Transaction,
  records: readonly HeldRecord[],
  contacts: readonly Contact[],
  { country, at }: { readonly country: string; readonly at: Date },
): Promise<readonly string[]> => {
  const isTheirs = (kind: Contact['kind'], value: string | null | undefined) =>
    contacts.some((contact) => contact.kind === kind && contact.value === value);
  const isPhone = (typed: string | null) => isTheirs('PHONE', toPhone(typed ?? '', country));
  const released = records.map(({ id, email, phone, whatsapp }) => ({
    id,
    email: isTheirs('EMAIL', email?.toLowerCase()) ? email : null,
    phone: isPhone(phone) ? phone : null,
    whatsapp: isPhone(whatsapp) ? whatsapp : null,
  }));
  await transaction.query(RELEASE, [JSON.stringify(released), at]);
  return released
    .flatMap(({ email, phone, whatsapp }) => [email, phone, whatsapp])
    .filter((text) => text !== null);
};
