import type { Statement } from '../../../../platform/database/statement.js';
import type { Transaction } from '../../../../platform/database/transaction.js';

/** Whoever may take an administrator away holds this row, so that two of them cannot take each other away at once. */
const LOCK: Statement = {
  name: 'admin_lock',
  text: `select key from role where key = 'admin' for no key update`,
};

const OTHERS: Statement = {
  name: 'admin_others',
  text: `select exists (select from staff_user u join staff_user_role h on h.staff_user_id = u.id
    where h.role_key = 'admin' and u.active and u.id <> $1) as "any"`,
};

export const lockAdmins = async (transaction: Transaction): Promise<void> => {
  await transaction.query(LOCK, []);
};

/** Whether somebody else can administer; true until the transaction ends when {@link lockAdmins} came first. */
export const hasOtherAdmins = async (transaction: Transaction, id: string): Promise<boolean> => {
  const [row] = await transaction.query<{ any: boolean }>(OTHERS, [id]);
  return row?.any === true;
};
