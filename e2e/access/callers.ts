import { createKey } from '../support/api-keys.js';
import { signInCustomer } from '../support/codes.js';
import { type Server, type StaffRole, signIn } from '../support/index.js';
import { createPending } from '../support/quotes.js';
import { hired } from '../support/staff.js';
import { EVERYONE, ROLES, type Rule } from './table.js';

/** Someone who calls, and what the table says that they are and hold. */
export interface Caller {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly holds: readonly string[];
}

/** Whether a rule of the table lets a caller in. */
export const isLetIn = (rule: Rule, { holds }: Caller): boolean =>
  [rule].flat().some((one) => one === EVERYONE || holds.includes(one));

const staff = async (server: Server, role: StaffRole): Promise<Caller> => ({
  name: role,
  headers: (await signIn(server, role)).headers,
  holds: ['staff', ...ROLES[role]],
});

/** Someone whom an administrator gave a role that no demonstration account has. */
const newcomer = async (server: Server, role: 'manager' | 'installer'): Promise<Caller> => {
  const { session } = await hired(server, await signIn(server, 'admin'), role);
  return { name: role, headers: session.headers, holds: ['staff', ...ROLES[role]] };
};

const key = async (server: Server, name: string, permissions: readonly string[]): Promise<Caller> => {
  const { headers } = await createKey(server, await signIn(server, 'admin'), { name, permissions });
  return { name, headers, holds: permissions };
};

/** One caller of every kind, and keys with one scope each. */
export const callersOf = async (server: Server, customer = 'eva@example.com'): Promise<readonly Caller[]> => {
  const { accessToken } = await createPending(server);
  return [
    { name: 'anonymous', headers: {}, holds: ['anonymous'] },
    {
      name: 'customer',
      headers: (await signInCustomer(server, { email: customer.toLowerCase() })).headers,
      holds: ['customer'],
    },
    { name: 'link', headers: { authorization: `Quotation ${accessToken}` }, holds: ['link'] },
    await staff(server, 'admin'),
    await staff(server, 'sales'),
    await staff(server, 'own_sales'),
    await staff(server, 'support'),
    await newcomer(server, 'manager'),
    await newcomer(server, 'installer'),
    await key(server, 'key to read', ['quotations:read']),
    await key(server, 'key to write', ['quotations:write']),
    await key(server, 'key to price', ['pricing:write']),
  ];
};
