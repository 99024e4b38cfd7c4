import { sendChange } from '../../support/changes.js';
import { type Server, until } from '../../support/index.js';
import { changed, create, submitted } from '../../support/quotes.js';
import type { Channel, CustomerKind } from './customers.js';

/** Waits of customers whose shop is away, in milliseconds. */
const PATIENCE_MS = 600_000;
/** Quotations whose customers are at it at the same time. */
const AT_ONCE = 4;
/** Nobody begins a quotation while more messages are outstanding: the load is bounded, and does not run ahead of what it sets going. */
const OUTSTANDING = 40;

export interface Confirmed {
  readonly id: string;
  readonly number: string;
  readonly token: string;
  readonly channels: readonly Channel[];
}

/** Messages to the customer and to the team, when it is submitted and when it is confirmed. */
export const messagesFor = ({ channels }: Pick<Confirmed, 'channels'>): number => 2 * (channels.length + 1);

interface LoadOptions {
  readonly server: Server;
  readonly headers: Readonly<Record<string, string>>;
  readonly kinds: readonly CustomerKind[];
  readonly quotations: number;
  /** How many messages the providers have taken. */
  readonly accepted: () => number;
}

/** Asks again for as long as there is no answer: what a customer's phone does while the server is away. */
const insist = async <T>(what: string, ask: () => Promise<T | undefined>): Promise<T> => {
  let refusal: unknown;
  const patiently = () =>
    ask().catch((error: unknown) => {
      refusal = error;
      return undefined;
    });
  return until(what, patiently, PATIENCE_MS).catch((error: unknown) => {
    throw new Error(`${error}; the last answer: ${refusal}`);
  });
};

/** Customers who have quotations made and confirm them, whatever happens to the server. */
export class Load {
  readonly confirmed: Confirmed[] = [];
  private begun = 0;
  private expected = 0;

  constructor(private readonly options: LoadOptions) {}

  /** Resolves when every quotation is confirmed. */
  async run(): Promise<void> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.customers()));
  }

  private async customers(): Promise<void> {
    const { quotations, kinds, accepted } = this.options;
    while (this.begun < quotations) {
      const index = this.begun++;
      const kind = kinds[index % kinds.length];
      if (!kind) throw new Error('There are no customers');
      this.expected += messagesFor(kind);
      await until('messages to be sent', () => this.expected - accepted() <= OUTSTANDING, PATIENCE_MS);
      this.confirmed.push(await this.confirm(await this.create(index, kind)));
    }
  }

  private async create(index: number, { channels, input }: CustomerKind): Promise<Confirmed> {
    const { server, headers } = this.options;
    const idempotencyKey = `fault-${index}`;
    const quotation = submitted({ customer: undefined, ...input(index), idempotencyKey });
    const made = await insist(`an answer to ${idempotencyKey}`, () => create(server, quotation, headers));
    const { id, number, accessToken: token } = changed(made);
    return { id, number, token, channels };
  }

  private async confirm(quotation: Confirmed): Promise<Confirmed> {
    const { id, token } = quotation;
    await insist(`${id} to be confirmed`, async () => {
      const { body } = await sendChange(this.options.server, 'confirmQuotation', { id, token });
      const payload = body.data?.payload;
      // Confirmed by an earlier try whose answer died with the server.
      const already = payload?.userErrors.some(({ from }) => from === 'CONFIRMED');
      return payload?.quotation?.status === 'CONFIRMED' || already || undefined;
    });
    return quotation;
  }
}
