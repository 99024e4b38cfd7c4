import { clientNetwork } from '../../../kernel/client-network.js';
import { sha256 } from '../../../kernel/random-text.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { ThrottleRule } from '../domain/throttle.js';
import type { Scope } from './attempts.js';
import type { Device } from './start-session.js';

const WAITS = { firstWait: 30, longestWait: 15 * 60 } as const;
/** How failures at one account slow it down. */
export const ACCOUNT_THROTTLE: ThrottleRule = { free: 10, successForgets: true, ...WAITS };
/** A whole office may stand behind one address. */
const NETWORK: ThrottleRule = { free: 50, successForgets: false, ...WAITS };

const IS_KNOWN: Statement = {
  name: 'sign_in_known_device',
  text: `select exists (select from session s join staff_user u on u.id = s.staff_user_id
    where s.device_hash = $2 and u.email = $1) as known`,
};

/**
 * What attempts at an account are counted for: the account and the network, whoever tries. A browser that has signed in
 * to this account before has a count of its own instead, so that strangers who try keep nobody out of their account.
 * Whether the account exists makes no difference.
 */
export const signInScopes = async (sql: Sql, email: string, device: Device): Promise<readonly Scope[]> => {
  const account = sha256(email);
  const [found] = await sql.query<{ known: boolean }>(IS_KNOWN, [email, device.hash]);
  if (found?.known) return [{ key: `device:${device.hash}:${account}`, rule: ACCOUNT_THROTTLE }];
  return [
    { key: `account:${account}`, rule: ACCOUNT_THROTTLE },
    { key: `network:${clientNetwork(device.ip)}`, rule: NETWORK },
  ];
};
