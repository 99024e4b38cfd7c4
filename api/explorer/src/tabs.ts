import type { GraphiQLProps } from 'graphiql';
import priceMyHome from './operations/price-my-home.graphql?raw';
import homeWithTwoWindows from './operations/price-my-home.json?raw';
import requestQuotation from './operations/request-quotation.graphql?raw';
import anonymousRequest from './operations/request-quotation.json?raw';
import watchQuotation from './operations/watch-quotation.graphql?raw';
import privateLinkToken from './operations/watch-quotation.json?raw';

/** What a first visit opens with; later visits find their own tabs, which GraphiQL keeps in the browser. */
export const defaultTabs: NonNullable<GraphiQLProps['defaultTabs']> = [
  { query: priceMyHome, variables: homeWithTwoWindows },
  { query: watchQuotation, variables: privateLinkToken },
  { query: requestQuotation, variables: anonymousRequest },
];
