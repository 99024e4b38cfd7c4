import { opening, quoteOf, submitted } from '../../../e2e/support/quotes.js';
import type { Case } from './cases.js';

const CREATE = /* GraphQL */ `mutation Create($input: CreateQuotationInput!) {
  createQuotation(input: $input) { quotation { id number totals { total } } userErrors { code path } }
}`;

/** A quotation of so many openings, by a customer. */
const creation = (openings: number): Case => ({
  name: `createQuotation, ${openings} openings`,
  document: CREATE,
  variables: { input: submitted({ quote: quoteOf(...Array.from({ length: openings }, () => opening())) }) },
});

/** These add to the database: last. */
export const writeCases = (): readonly Case[] => [1, 12, 60].map(creation);
