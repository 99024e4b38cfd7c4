import type { Variables } from '../../../e2e/support/graphql.js';
import type { Case } from './cases.js';
import type { Client } from './client.js';

const list = (count: string) => /* GraphQL */ `query Quotations(
  $filter: QuotationFilter, $orderBy: QuotationOrder, $after: String, $offset: Int
) {
  quotations(first: 25, filter: $filter, orderBy: $orderBy, after: $after, offset: $offset) {
    ${count}
    pageInfo { hasNextPage endCursor }
    nodes {
      id number revision status vertical createdAt updatedAt
      customer { id name email phone } totals { total currency }
    }
  }
}`;
const PAGE = list('');
const COUNTED = list('totalCount');

const DETAIL = /* GraphQL */ `query Quotation($id: ID!) {
  quotation(id: $id) {
    id number revision status vertical notes createdAt expiresAt
    customer { name email phone taxId }
    properties { type address { line1 district } rooms { name openings { label type width height quantity } } }
    vehicles { make model openings { label type width height quantity } }
    lines { sku productName roomName openingLabel quantity subtotal explanation { label value } }
    totals { subtotal volumeDiscount net tax total adjustments { label amount } }
    options { name selected totals { total } }
    history { at kind actor message }
  }
}`;

interface Sample {
  readonly quotations: {
    readonly pageInfo: { readonly endCursor: string };
    readonly nodes: readonly {
      readonly id: string;
      readonly number: string;
      readonly createdAt: string;
      readonly customer: {
        readonly id: string;
        readonly name: string;
        readonly email: string | null;
        readonly phone: string | null;
      };
    }[];
  };
}

const page = (name: string, variables: Variables = {}): Case => ({ name, document: PAGE, variables });
const counted = (name: string, filter: Variables = {}): Case => ({
  name: `${name}, with totalCount`,
  document: COUNTED,
  variables: { filter },
});

const ORDERS = ['CREATED_AT', 'UPDATED_AT', 'NUMBER', 'TOTAL'].flatMap((field) =>
  ['DESC', 'ASC'].map((direction) => ({ field, direction })),
);

/** The same first page, a page far down by cursor, and the farthest page by offset, in each order. */
const orders = async (client: Client): Promise<Case[]> => {
  const cases: Case[] = [];
  for (const orderBy of ORDERS) {
    const name = `quotations by ${orderBy.field} ${orderBy.direction}`;
    const far = await client.data<Sample>(PAGE, { orderBy, offset: 10_000 });
    cases.push(
      page(name, { orderBy }),
      page(`${name}, by cursor after 10,025`, { orderBy, after: far.quotations.pageInfo.endCursor }),
      page(`${name}, offset 10,000`, { orderBy, offset: 10_000 }),
    );
  }
  return cases;
};

/** Words that fit one, a few and very many quotations. */
const searches = ({ number, customer: { name, email, phone } }: Sample['quotations']['nodes'][number]) => ({
  'a whole number': number,
  'part of a number': number.slice(-5),
  'a number’s year': number.slice(0, 7),
  'a whole name': name,
  'a rare name part': name.slice(-7),
  'a common surname': 'gonzalez',
  'a short common part': 'ma',
  'an e-mail': email ?? 'ana@correo.example',
  'a common e-mail part': '@correo.example',
  'a phone': phone ?? '+56 9 3985 5308',
  'part of a phone': (phone ?? '+56 9 3985 5308').slice(-4),
  'nothing that is there': 'zzyzx qqq',
});

const filters = ({ createdAt, customer }: Sample['quotations']['nodes'][number]) => {
  const nextDay = new Date(Date.parse(createdAt) + 86_400_000).toISOString();
  return {
    'status PENDING': { statuses: ['PENDING'] },
    'status CONFIRMED': { statuses: ['CONFIRMED'] },
    'two statuses': { statuses: ['DRAFT', 'REJECTED'] },
    'vertical ARCHITECTURAL': { vertical: 'ARCHITECTURAL' },
    'vertical RESIDENTIAL': { vertical: 'RESIDENTIAL' },
    'one customer': { customerId: customer.id },
    'one day': { createdFrom: createdAt, createdUntil: nextDay },
    'updated since': { updatedSince: createdAt },
    'a range of amounts': { minTotal: '2000', maxTotal: '5000' },
    'amounts that none has': { minTotal: '99999999999' },
    'status and vertical': { statuses: ['PENDING'], vertical: 'ARCHITECTURAL' },
    'common surname and status': { search: 'gonzalez', statuses: ['DRAFT'] },
  };
};

export const quotationCases = async (client: Client): Promise<Case[]> => {
  const middle = await client.data<Sample>(PAGE, { offset: 5_000 });
  const sample = middle.quotations.nodes.find(({ customer }) => customer.email && customer.phone);
  if (!sample) throw new Error('The database is not filled');
  const found = Object.entries(searches(sample)).map(
    ([what, search]) => [`search for ${what}`, { search }] as const,
  );
  const filtered = Object.entries(filters(sample));
  return [
    ...(await orders(client)),
    counted('quotations'),
    ...[...filtered, ...found].flatMap(([name, filter]) => [
      page(`quotations, ${name}`, { filter }),
      counted(`quotations, ${name}`, filter),
    ]),
    ...['TOTAL', 'NUMBER'].map((field) =>
      page(`quotations, search for a common surname, by ${field}`, {
        filter: { search: 'gonzalez' },
        orderBy: { field, direction: 'DESC' },
      }),
    ),
    { name: 'one quotation, everything', document: DETAIL, variables: { id: sample.id } },
  ];
};
