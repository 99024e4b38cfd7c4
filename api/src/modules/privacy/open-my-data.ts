import { accept, type Result } from '../../kernel/fault.js';
import type { FileFormat } from '../../kernel/file-format.js';
import type { AccountQueries } from '../accounts/index.js';
import type { CustomerQueries } from '../customers/index.js';
import type { CustomerActor, SessionQueries } from '../identity/index.js';
import type { PlaceQueries } from '../properties/index.js';
import type { QuotationQueries, QuotationView } from '../quotations/index.js';
import type { ConsentQueries } from './consent-queries.js';

/** Where what is kept of a customer is read. */
export interface MyDataSources {
  readonly accounts: AccountQueries;
  readonly consents: ConsentQueries;
  readonly customers: CustomerQueries;
  readonly places: PlaceQueries;
  readonly quotations: QuotationQueries;
  readonly sessions: SessionQueries;
  readonly clock: { now(): Date };
}

const EVERYTHING = { places: true, lines: true, totals: true, history: true };
const BATCH = 50;

/** A link is a key, not a fact: whoever finds the file must not be able to act by it. The chosen lines are among the options. */
const told = ({
  accessToken: _,
  lines: __,
  totals: ___,
  linkGeneration: ____,
  ...quotation
}: QuotationView) => quotation;
export type ToldQuotation = ReturnType<typeof told>;

async function* quotationsOf(
  queries: QuotationQueries,
  actor: CustomerActor,
): AsyncGenerator<readonly ToldQuotation[]> {
  let after: string | null = null;
  for (;;) {
    const page = await queries.list(actor, {
      filter: {},
      order: { field: 'CREATED_AT', direction: 'ASC' },
      page: { first: BATCH, after, offset: null },
      count: false,
      sections: EVERYTHING,
    });
    if (!page.ok) throw new Error('The list of quotations refuses its own cursor.');
    const { nodes, pageInfo } = page.value;
    yield nodes.map(told);
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** One JSON object: what is known of the person, and then their quotations, one to a line. */
const format = (head: object): FileFormat<ToldQuotation> => ({
  contentType: 'application/json; charset=utf-8',
  async *write(batches) {
    yield `${JSON.stringify(head).slice(0, -1)},\n"quotations":[`;
    let between = '\n';
    for await (const batch of batches) {
      for (const quotation of batch) {
        yield between + JSON.stringify(quotation);
        between = ',\n';
      }
    }
    yield '\n]}\n';
  },
});

/** Everything that is kept of the owner of an account, as a file. */
export const openMyData =
  ({ accounts, consents, customers, places, quotations, sessions, clock }: MyDataSources) =>
  async (
    actor: CustomerActor,
  ): Promise<
    Result<{ batches: AsyncGenerator<readonly ToldQuotation[]>; format: FileFormat<ToldQuotation> }>
  > => {
    const records = await customers.own(actor);
    const ids = records.map(({ id }) => id);
    const properties = await places.propertiesOf(actor, ids);
    const vehicles = await places.vehiclesOf(actor, ids);
    const head = {
      exportedAt: clock.now(),
      account: await accounts.byId(actor.id),
      consents: await consents.of(actor.id),
      sessions: await sessions.of(actor, actor.sessionId),
      customers: records.map((record, index) => ({
        ...record,
        properties: properties[index],
        vehicles: vehicles[index],
      })),
    };
    return accept({ batches: quotationsOf(quotations, actor), format: format(head) });
  };
export type OpenMyData = ReturnType<typeof openMyData>;
