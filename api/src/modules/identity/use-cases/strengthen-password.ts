import type { Sql, Statement } from '../../../platform/database/statement.js';
import { hashPassword, isWeaker } from '../domain/password.js';
import type { StaffUser } from '../staff-user.entity.js';

/** Only the hash that was read is replaced: a password that was changed meanwhile stays. */
const REPLACE: Statement = {
  name: 'staff_user_strengthen_password',
  text: 'update staff_user set password_hash = $3 where id = $1 and password_hash = $2',
};

/** Hashes a password that was just proven anew, when its hash was made with lower costs than those of today. */
export const strengthenPassword = async (
  sql: Sql,
  { id, passwordHash }: Pick<StaffUser, 'id' | 'passwordHash'>,
  password: string,
): Promise<void> => {
  if (!isWeaker(passwordHash)) return;
  await sql.query(REPLACE, [id, passwordHash, await hashPassword(password)]);
};
