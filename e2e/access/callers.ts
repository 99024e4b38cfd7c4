import { signInCustomer } from '../support/codes.js';
import { type Server, type StaffRole, signIn } from '../support/index.js';
import { createPending } from '../support/quotes.js';
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

/** One caller of every kind. */
export const callersOf = async (server: Server): Promise<readonly Caller[]> => {
  const { accessToken } = await createPending(server);
  return [
    { name: 'anonymous', headers: {}, holds: ['anonymous'] },
    {
      name: 'customer',
      headers: (await signInCustomer(server, { email: 'eva@example.com' })).headers,
      holds: ['customer'],
    },
    { name: 'link', headers: { authorization: `Quotation ${accessToken}` }, holds: ['link'] },
    await staff(server, 'admin'),
    await staff(server, 'sales'),
    await staff(server, 'own_sales'),
    await staff(server, 'support'),
  ];
};
