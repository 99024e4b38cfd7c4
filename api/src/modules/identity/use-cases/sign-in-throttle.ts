import type { Sql, Statement } from '../../../platform/database/statement.js';
import { networkOf } from '../domain/network.js';
import { hashOf } from '../domain/refresh-token.js';
import type { ThrottleRule } from '../domain/throttle.js';
import type { Scope } from './attempts.js';
import type { Device } from './start-session.js';

const WAITS = { firstWait: 30, longestWait: 15 * 60 } as const;
const ACCOUNT: ThrottleRule = { free: 10, ...WAITS };
/** A whole office may stand behind one address. */
const NETWORK: ThrottleRule = { free: 50, ...WAITS };

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
  const account = hashOf(email);
  const [found] = await sql.query<{ known: boolean }>(IS_KNOWN, [email, device.hash]);
  if (found?.known) return [{ key: `device:${device.hash}:${account}`, rule: ACCOUNT }];
  const scopes = [{ key: `account:${account}`, rule: ACCOUNT }];
  if (device.ip !== null) scopes.push({ key: `network:${networkOf(device.ip)}`, rule: NETWORK });
  return scopes;
};
