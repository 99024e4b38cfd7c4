import type { GraphQLAnswer, Variables } from './graphql.js';
import { type Payload, type Quotation, STATE, USER_ERRORS } from './quotes.js';
import type { Server } from './server.js';

const CHANGES = {
  submitQuotation: { declared: '$expectedVersion: Int', passed: 'expectedVersion: $expectedVersion' },
  confirmQuotation: {
    declared: '$token: String, $expectedVersion: Int, $acceptance: AcceptanceInput',
    passed: 'token: $token, expectedVersion: $expectedVersion, acceptance: $acceptance',
  },
  rejectQuotation: {
    declared: '$token: String, $reason: String',
    passed: 'token: $token, reason: $reason',
  },
  requestQuotationChange: {
    declared: '$token: String, $message: String!',
    passed: 'token: $token, message: $message',
  },
  updateQuotation: {
    declared: '$expectedVersion: Int!, $input: UpdateQuotationInput!',
    passed: 'expectedVersion: $expectedVersion, input: $input',
  },
  recalculateQuotation: { declared: '$expectedVersion: Int', passed: 'expectedVersion: $expectedVersion' },
  assignSeller: {
    declared: '$sellerId: ID, $expectedVersion: Int',
    passed: 'sellerId: $sellerId, expectedVersion: $expectedVersion',
  },
  reviseQuotation: { declared: '', passed: '' },
  duplicateQuotation: { declared: '', passed: '' },
  revokeQuotationLink: { declared: '', passed: '' },
} as const;

export type Change = keyof typeof CHANGES;

/** Those that staff and customers have in common, and submitting. */
export type StatusChange = Extract<
  Change,
  'submitQuotation' | 'confirmQuotation' | 'rejectQuotation' | 'requestQuotationChange'
>;

const documentOf = (change: Change): string => {
  const { declared, passed } = CHANGES[change];
  return `mutation Change($id: ID! ${declared}) {
    payload: ${change}(id: $id ${passed}) { quotation { ${STATE} } ${USER_ERRORS} }
  }`;
};

type Headers = Readonly<Record<string, string>>;
interface Answered {
  readonly payload: Payload<Quotation>;
}

/** Sends a change of a quotation and answers whatever comes back. */
export const sendChange = (
  server: Server,
  change: Change,
  variables: Variables,
  headers: Headers = {},
): Promise<GraphQLAnswer<Answered>> => server.gql<Answered>(documentOf(change), variables, headers);

/** Asks for a change of a quotation; it may be refused by user errors, not otherwise. */
export async function change(
  server: Server,
  name: Change,
  variables: Variables,
  headers: Headers = {},
): Promise<Payload<Quotation>> {
  const { payload } = await server.data<Answered>(documentOf(name), variables, headers);
  return payload;
}

/** The quotation as a reader with these credentials sees it. */
export async function readQuotation(server: Server, id: string, headers: Headers): Promise<Quotation | null> {
  const document = `query Read($id: ID!) { quotation(id: $id) { ${STATE} } }`;
  const { quotation } = await server.data<{ quotation: Quotation | null }>(document, { id }, headers);
  return quotation;
}

/** The quotation as its private link shows it. */
export async function readByToken(server: Server, token: string): Promise<Quotation | null> {
  const document = `query Read($token: String!) { quotationByToken(token: $token) { ${STATE} } }`;
  const { quotationByToken } = await server.data<{ quotationByToken: Quotation | null }>(document, { token });
  return quotationByToken;
}
