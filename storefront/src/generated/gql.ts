/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment Film on Product {\n  id\n  sku\n  name\n  type\n  description\n  category {\n    slug\n    name\n    verticals\n  }\n  specifications {\n    color\n    material\n    opacity\n    heatRejection\n    thicknessMicrons\n    uvProtection\n    visibleLightTransmission\n    warrantyYears\n  }\n  price {\n    unit\n    currency\n    material\n    materialWithTax\n    installation\n    installationWithTax\n  }\n}\n\nquery Films($after: String) {\n  products(\n    filter: {active: true}\n    orderBy: {field: NAME, direction: ASC}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      ...Film\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery Product($sku: String!) {\n  product(sku: $sku) {\n    ...Film\n  }\n}\n\nquery Skus($after: String) {\n  products(\n    filter: {active: true}\n    orderBy: {field: SKU, direction: ASC}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      sku\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FilmFragmentDoc,
    "query Shop {\n  shopSettings {\n    name\n    legalName\n    taxIdLabel\n    taxName\n    address\n    locale\n    currency\n    country\n  }\n}": typeof types.ShopDocument,
    "fragment OptionPrice on QuoteOption {\n  name\n  totals {\n    area\n    subtotal\n    volumeDiscountRate\n    volumeDiscount\n    nextVolumeTier {\n      from\n      rate\n    }\n    adjustments {\n      kind\n      label\n      amount\n    }\n    net\n    taxRate\n    tax\n    total\n    currency\n  }\n  lines {\n    position\n    sku\n    productName\n    roomName\n    openingLabel\n    unit\n    quantity\n    subtotal\n    explanation {\n      code\n      label\n      value\n    }\n  }\n}\n\nquery WizardPreview($input: QuoteInput!) {\n  quotePreview(input: $input) {\n    options {\n      ...OptionPrice\n    }\n  }\n}\n\nmutation WizardSubmit($input: CreateQuotationInput!) {\n  createQuotation(input: $input) {\n    quotation {\n      number\n      accessToken\n      expiresAt\n      totals {\n        total\n        currency\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.OptionPriceFragmentDoc,
};
const documents: Documents = {
    "fragment Film on Product {\n  id\n  sku\n  name\n  type\n  description\n  category {\n    slug\n    name\n    verticals\n  }\n  specifications {\n    color\n    material\n    opacity\n    heatRejection\n    thicknessMicrons\n    uvProtection\n    visibleLightTransmission\n    warrantyYears\n  }\n  price {\n    unit\n    currency\n    material\n    materialWithTax\n    installation\n    installationWithTax\n  }\n}\n\nquery Films($after: String) {\n  products(\n    filter: {active: true}\n    orderBy: {field: NAME, direction: ASC}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      ...Film\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery Product($sku: String!) {\n  product(sku: $sku) {\n    ...Film\n  }\n}\n\nquery Skus($after: String) {\n  products(\n    filter: {active: true}\n    orderBy: {field: SKU, direction: ASC}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      sku\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FilmFragmentDoc,
    "query Shop {\n  shopSettings {\n    name\n    legalName\n    taxIdLabel\n    taxName\n    address\n    locale\n    currency\n    country\n  }\n}": types.ShopDocument,
    "fragment OptionPrice on QuoteOption {\n  name\n  totals {\n    area\n    subtotal\n    volumeDiscountRate\n    volumeDiscount\n    nextVolumeTier {\n      from\n      rate\n    }\n    adjustments {\n      kind\n      label\n      amount\n    }\n    net\n    taxRate\n    tax\n    total\n    currency\n  }\n  lines {\n    position\n    sku\n    productName\n    roomName\n    openingLabel\n    unit\n    quantity\n    subtotal\n    explanation {\n      code\n      label\n      value\n    }\n  }\n}\n\nquery WizardPreview($input: QuoteInput!) {\n  quotePreview(input: $input) {\n    options {\n      ...OptionPrice\n    }\n  }\n}\n\nmutation WizardSubmit($input: CreateQuotationInput!) {\n  createQuotation(input: $input) {\n    quotation {\n      number\n      accessToken\n      expiresAt\n      totals {\n        total\n        currency\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.OptionPriceFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Film on Product {\n  id\n  sku\n  name\n  type\n  description\n  category {\n    slug\n    name\n    verticals\n  }\n  specifications {\n    color\n    material\n    opacity\n    heatRejection\n    thicknessMicrons\n    uvProtection\n    visibleLightTransmission\n    warrantyYears\n  }\n  price {\n    unit\n    currency\n    material\n    materialWithTax\n    installation\n    installationWithTax\n  }\n}\n\nquery Films($after: String) {\n  products(\n    filter: {active: true}\n    orderBy: {field: NAME, direction: ASC}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      ...Film\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery Product($sku: String!) {\n  product(sku: $sku) {\n    ...Film\n  }\n}\n\nquery Skus($after: String) {\n  products(\n    filter: {active: true}\n    orderBy: {field: SKU, direction: ASC}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      sku\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["fragment Film on Product {\n  id\n  sku\n  name\n  type\n  description\n  category {\n    slug\n    name\n    verticals\n  }\n  specifications {\n    color\n    material\n    opacity\n    heatRejection\n    thicknessMicrons\n    uvProtection\n    visibleLightTransmission\n    warrantyYears\n  }\n  price {\n    unit\n    currency\n    material\n    materialWithTax\n    installation\n    installationWithTax\n  }\n}\n\nquery Films($after: String) {\n  products(\n    filter: {active: true}\n    orderBy: {field: NAME, direction: ASC}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      ...Film\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery Product($sku: String!) {\n  product(sku: $sku) {\n    ...Film\n  }\n}\n\nquery Skus($after: String) {\n  products(\n    filter: {active: true}\n    orderBy: {field: SKU, direction: ASC}\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      sku\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Shop {\n  shopSettings {\n    name\n    legalName\n    taxIdLabel\n    taxName\n    address\n    locale\n    currency\n    country\n  }\n}"): (typeof documents)["query Shop {\n  shopSettings {\n    name\n    legalName\n    taxIdLabel\n    taxName\n    address\n    locale\n    currency\n    country\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OptionPrice on QuoteOption {\n  name\n  totals {\n    area\n    subtotal\n    volumeDiscountRate\n    volumeDiscount\n    nextVolumeTier {\n      from\n      rate\n    }\n    adjustments {\n      kind\n      label\n      amount\n    }\n    net\n    taxRate\n    tax\n    total\n    currency\n  }\n  lines {\n    position\n    sku\n    productName\n    roomName\n    openingLabel\n    unit\n    quantity\n    subtotal\n    explanation {\n      code\n      label\n      value\n    }\n  }\n}\n\nquery WizardPreview($input: QuoteInput!) {\n  quotePreview(input: $input) {\n    options {\n      ...OptionPrice\n    }\n  }\n}\n\nmutation WizardSubmit($input: CreateQuotationInput!) {\n  createQuotation(input: $input) {\n    quotation {\n      number\n      accessToken\n      expiresAt\n      totals {\n        total\n        currency\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["fragment OptionPrice on QuoteOption {\n  name\n  totals {\n    area\n    subtotal\n    volumeDiscountRate\n    volumeDiscount\n    nextVolumeTier {\n      from\n      rate\n    }\n    adjustments {\n      kind\n      label\n      amount\n    }\n    net\n    taxRate\n    tax\n    total\n    currency\n  }\n  lines {\n    position\n    sku\n    productName\n    roomName\n    openingLabel\n    unit\n    quantity\n    subtotal\n    explanation {\n      code\n      label\n      value\n    }\n  }\n}\n\nquery WizardPreview($input: QuoteInput!) {\n  quotePreview(input: $input) {\n    options {\n      ...OptionPrice\n    }\n  }\n}\n\nmutation WizardSubmit($input: CreateQuotationInput!) {\n  createQuotation(input: $input) {\n    quotation {\n      number\n      accessToken\n      expiresAt\n      totals {\n        total\n        currency\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;