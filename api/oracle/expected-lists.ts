import type { Product } from '../src/modules/catalog/index.js';
import type { Quotation } from '../src/modules/quotations/index.js';

/** A list's arguments beside those of its pages, and which of all rows they choose. */
export interface ListCase<Row> {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly chooses: (row: Row) => boolean;
}

type Choice<Row> = readonly [name: string, value: unknown, chooses: (row: Row) => boolean];

/** Every combination of one choice, or none, for each condition. */
const combined = <Row>(conditions: readonly (readonly Choice<Row>[])[]): ListCase<Row>[] =>
  conditions.reduce<ListCase<Row>[]>(
    (cases, choices) =>
      cases.flatMap((one) => [
        one,
        ...choices.map(([name, value, chooses]) => ({
          filter: { ...one.filter, [name]: value },
          chooses: (row: Row) => one.chooses(row) && chooses(row),
        })),
      ]),
    [{ filter: {}, chooses: () => true }],
  );

/** Without capitals and accents. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
const contains = (texts: readonly (string | null | undefined)[], search: string) =>
  texts.some((text) => text != null && folded(text).includes(folded(search)));

const middle = <Row>(rows: readonly Row[]): Row => {
  const row = rows[Math.floor(rows.length / 2)];
  if (row === undefined) throw new Error('There are no rows');
  return row;
};

/** Lists of quotations: filters in all combinations. */
export const quotationCases = (rows: readonly Quotation[]): ListCase<Quotation>[] => {
  const { customer, number, createdAt } = middle(rows);
  const search = (text: string): Choice<Quotation> => [
    'search',
    text,
    ({ number: own, externalReference, customer: c }) =>
      contains([own, externalReference, c.name, c.email, c.phone, c.whatsapp, c.taxId], text),
  ];
  const statuses = (...wanted: string[]): Choice<Quotation> => [
    'statuses',
    wanted,
    ({ status }) => wanted.includes(status),
  ];
  const vertical = (wanted: string): Choice<Quotation> => [
    'vertical',
    wanted,
    (row) => row.vertical === wanted,
  ];
  const moment = createdAt.toISOString();
  const updated = middle(rows.toSorted((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime())).updatedAt;
  const some = rows.filter((_, index) => index % 3 === 0).map(({ id }) => id);
  return [
    ...combined<Quotation>([
      [statuses('PENDING'), statuses('DRAFT', 'CONFIRMED')],
      [vertical('RESIDENTIAL'), vertical('AUTOMOTIVE')],
      [search('MUÑOZ'), search('a'), search(number.slice(-3)), search(customer.email ?? 'ana@')],
      [['createdFrom', moment, (row) => row.createdAt >= createdAt]],
    ]),
    ...combined<Quotation>([
      [['customerId', customer.id, (row) => row.customer.id === customer.id]],
      [['createdUntil', moment, (row) => row.createdAt < createdAt]],
      [['updatedSince', updated.toISOString(), (row) => row.updatedAt >= updated]],
      [['ids', some, ({ id }) => some.includes(id)]],
    ]),
  ];
};

/** Lists of products: filters in all combinations. */
export const productCases = (rows: readonly Product[]): ListCase<Product>[] => {
  const { slug } = middle(rows).category;
  const some = rows.filter((_, index) => index % 2 === 0).map(({ id }) => id);
  const search = (text: string): Choice<Product> => [
    'search',
    text,
    ({ name, sku }) => contains([name, sku], text),
  ];
  return combined<Product>([
    [search('VINÍL'), search('sol-'), search('ñandú 100%')],
    [
      ['active', true, ({ active }) => active],
      ['active', false, ({ active }) => !active],
    ],
    [['type', 'SECURITY', ({ type }) => type === 'SECURITY']],
    [['categorySlug', slug, ({ category }) => category.slug === slug]],
    [['vertical', 'AUTOMOTIVE', ({ category }) => category.verticals.includes('AUTOMOTIVE')]],
    [['ids', some, ({ id }) => some.includes(id)]],
  ]);
};
