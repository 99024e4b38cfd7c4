import type { GraphQLAnswer, Variables } from './graphql.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';

export type Status = 'DRAFT' | 'PENDING' | 'CONFIRMED' | 'REJECTED' | 'EXPIRED';

export interface Line {
  readonly position: number;
  readonly sku: string;
  readonly quantity: string;
  readonly materialCost: string;
  readonly installationCost: string;
  readonly subtotal: string;
  readonly explanation: readonly {
    readonly code: string;
    readonly label: string;
    readonly value: string;
  }[];
}

export interface Totals {
  readonly subtotal: string;
  readonly adjustments: readonly { readonly kind: string; readonly label: string; readonly amount: string }[];
  readonly net: string;
  readonly total: string;
}

export interface Option {
  readonly name: string;
  readonly selected: boolean;
  readonly lines: readonly Line[];
  readonly totals: Totals;
}

export interface Priced {
  readonly lines: readonly Line[];
  readonly totals: Totals;
  readonly options: readonly Option[];
}

export interface UserError {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
  readonly from?: Status;
  readonly to?: Status;
  readonly currentVersion?: number | null;
}

export interface Payload<Q> {
  readonly quotation: Q | null;
  readonly userErrors: readonly UserError[];
}

export interface HistoryEntry {
  readonly kind: string;
  readonly from: Status | null;
  readonly to: Status | null;
  readonly actor: string | null;
  readonly message: string | null;
}

/** What most tests want to know of a quotation. */
export interface Quotation {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly version: number;
  readonly status: Status;
  readonly accessToken: string;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly expiresAt: string | null;
  readonly rejectionReason: string | null;
  readonly history: readonly HistoryEntry[];
}

const LINES = /* GraphQL */ `lines {
  position sku productName roomName openingLabel unit baseQuantity wasteRate quantity unitPrice installationUnitPrice
  complexityFactor materialCost installationCost subtotal explanation { code label value }
}`;
const TOTALS = /* GraphQL */ `totals {
  area subtotal volumeDiscountRate volumeDiscount adjustments { kind label amount reason } net taxRate tax total currency
}`;
/** Everything that the engine says, as preview and stored quotation have it alike. */
export const PRICING = `${LINES} ${TOTALS} options { name selected ${LINES} ${TOTALS} }`;

export const STATE = /* GraphQL */ `id number revision version status accessToken submittedAt decidedAt expiresAt
  rejectionReason history { kind from to actor message }`;

export const USER_ERRORS = /* GraphQL */ `userErrors {
  __typename code message path
  ... on TransitionError { from to }
  ... on ConflictError { currentVersion }
}`;

/** One opening of one square metre and one film, changed as given. */
export const opening = (changes: Variables = {}) => ({
  type: 'WINDOW',
  width: '1',
  height: '1',
  items: [{ sku: 'SEC-CLEAR-4' }],
  ...changes,
});

/** A quote of one room with these openings. */
export const quoteOf = (...openings: readonly Variables[]) => ({
  vertical: 'RESIDENTIAL',
  properties: [
    {
      type: 'HOUSE',
      rooms: [
        { name: 'Living', type: 'LIVING_ROOM', openings: openings.length > 0 ? openings : [opening()] },
      ],
    },
  ],
});

/** Two alternatives of one opening, "A" and "B". */
export const twoOptions = () =>
  quoteOf(
    opening({
      items: [
        { sku: 'SEC-CLEAR-4', option: 'A' },
        { sku: 'SEC-CLEAR-8', option: 'B' },
      ],
    }),
  );

/** A car with a windshield and a rear window. */
export const carQuote = () => ({
  vertical: 'AUTOMOTIVE',
  vehicles: [
    {
      make: 'Toyota',
      model: 'Yaris',
      openings: [
        opening({ type: 'WINDSHIELD', width: '1.40', height: '0.80' }),
        opening({ type: 'REAR_WINDOW', width: '1.20', height: '0.60' }),
      ],
    },
  ],
});

export const CUSTOMER = { name: 'Ana Muñoz', email: 'ana@example.com' };

/** What a customer sends from the storefront. */
export const submitted = (changes: Variables = {}) => ({
  customer: CUSTOMER,
  quote: quoteOf(),
  submit: true,
  ...changes,
});

type Headers = Readonly<Record<string, string>>;

const CREATE = /* GraphQL */ `mutation Create($input: CreateQuotationInput!) {
  createQuotation(input: $input) { quotation { ${STATE} } ${USER_ERRORS} }
}`;

/** Sends a creation and answers whatever comes back. */
export const sendCreation = (
  server: Server,
  input: Variables,
  headers: Headers = {},
): Promise<GraphQLAnswer<{ createQuotation: Payload<Quotation> }>> =>
  server.gql<{ createQuotation: Payload<Quotation> }>(CREATE, { input }, headers);

export async function create(
  server: Server,
  input: Variables = submitted(),
  headers: Headers = {},
): Promise<Payload<Quotation>> {
  const { createQuotation } = await server.data<{ createQuotation: Payload<Quotation> }>(
    CREATE,
    { input },
    headers,
  );
  return createQuotation;
}

/** The quotation of a change that has to succeed. */
export function changed<Q>(payload: Payload<Q>): Q {
  if (!payload.quotation) throw new Error(`Refused: ${JSON.stringify(payload.userErrors, null, 1)}`);
  return payload.quotation;
}

/** A quotation that waits for its customer. */
export const createPending = async (server: Server, input: Variables = {}): Promise<Quotation> =>
  changed(await create(server, submitted(input)));

export const createDraft = async (
  server: Server,
  staff: Session,
  input: Variables = {},
): Promise<Quotation> => changed(await create(server, submitted({ submit: false, ...input }), staff.headers));

/** What is wrong, by code and path; messages are for people. */
export const faultsOf = (payload: Pick<Payload<unknown>, 'userErrors'>): readonly string[] =>
  payload.userErrors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`.trim());
