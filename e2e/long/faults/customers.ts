import { signInCustomer } from '../../support/codes.js';
import { madeCustomer } from '../../support/customers.js';
import type { Variables } from '../../support/graphql.js';
import { type Server, signIn } from '../../support/index.js';

export type Channel = 'EMAIL' | 'SMS' | 'WHATSAPP';

/** A kind of customer: how its quotation names it, and by which ways it is to be told. */
export interface CustomerKind {
  readonly channels: readonly Channel[];
  /** @param index tells its quotations apart */
  readonly input: (index: number) => Variables;
}

const CHOOSE = /* GraphQL */ `mutation Choose($channels: [MessageChannel!]) {
  setMessagePreferences(channels: $channels, reminders: true) { userErrors { code } }
}`;

/** Has no choice of its own: the shop takes the first way that reaches it. */
const reachedBy = (channel: Channel, address: (index: number) => Variables): CustomerKind => ({
  channels: [channel],
  input: (index) => ({ customer: { name: `Ana ${index}`, ...address(index) } }),
});

const numberOf = (index: number): string => `+5691${String(index).padStart(7, '0')}`;

/** Has an account, and chose. The server keeps its own mailbox meanwhile. */
const chose = async (server: Server, name: string, channels: readonly Channel[]): Promise<CustomerKind> => {
  const staff = await signIn(server, 'admin');
  const email = `${name}@example.com`;
  const number = `+5692${channels.length}000000`;
  const { id: customerId } = await madeCustomer(server, staff, {
    name,
    email,
    phone: number,
    whatsapp: number,
  });
  const { headers } = await signInCustomer(server, { email });
  await server.data(CHOOSE, { channels }, headers);
  return { channels, input: () => ({ customerId }) };
};

/** Customers of every kind, so that every channel is used and some use several. */
export const customerKinds = async (server: Server): Promise<readonly CustomerKind[]> => [
  reachedBy('EMAIL', (index) => ({ email: `ana.${index}@example.com` })),
  reachedBy('WHATSAPP', (index) => ({ whatsapp: numberOf(index) })),
  reachedBy('SMS', (index) => ({ phone: numberOf(index) })),
  await chose(server, 'eva', ['EMAIL', 'SMS', 'WHATSAPP']),
  await chose(server, 'ivo', ['SMS']),
];
