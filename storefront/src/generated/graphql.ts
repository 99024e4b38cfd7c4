/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What one unit of a price and of a quantity is. */
export type PriceUnit =
  /** Linear metre (m) of stripe; items of such products must say their stripes. */
  | 'LINEAR_METER'
  /** Square metre (m²) of film. */
  | 'SQUARE_METER';

/** The kind of film. It decides, with the opening, which rate of the waste table applies. */
export type ProductType =
  /** Film with a pattern, a colour or a print. */
  | 'DECORATIVE'
  /** Laminated film. */
  | 'LAMINATE'
  /** Film that keeps people from looking in: frosted, mirrored or opaque. */
  | 'PRIVACY'
  /** Film that holds the glass together when it breaks. */
  | 'SECURITY'
  /** Film that rejects heat and light. */
  | 'SOLAR_CONTROL'
  /** Adhesive vinyl. */
  | 'VINYL';

/** The line of business a film is sold or a place is quoted for. */
export type Vertical =
  /** Facades and whole buildings, usually with an architect or a builder. */
  | 'ARCHITECTURAL'
  /** Vehicles. Quotes take vehicles, not properties. */
  | 'AUTOMOTIVE'
  /** Shops, offices and other business premises. */
  | 'COMMERCIAL'
  /** Homes. */
  | 'RESIDENTIAL';

export type FilmFragment = { id: string, sku: string, name: string, type: ProductType, description: string | null, category: { slug: string, name: string, verticals: Array<Vertical> }, specifications: { color: string | null, material: string | null, opacity: number | null, heatRejection: number | null, thicknessMicrons: string | null, uvProtection: number | null, visibleLightTransmission: number | null, warrantyYears: number | null }, price: { unit: PriceUnit, currency: string, material: string, materialWithTax: string, installation: string, installationWithTax: string } | null };

export type FilmsQueryVariables = Exact<{ [key: string]: never; }>;


export type FilmsQuery = { products: { nodes: Array<{ id: string, sku: string, name: string, type: ProductType, description: string | null, category: { slug: string, name: string, verticals: Array<Vertical> }, specifications: { color: string | null, material: string | null, opacity: number | null, heatRejection: number | null, thicknessMicrons: string | null, uvProtection: number | null, visibleLightTransmission: number | null, warrantyYears: number | null }, price: { unit: PriceUnit, currency: string, material: string, materialWithTax: string, installation: string, installationWithTax: string } | null }> } };

export type ShopQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopQuery = { shopSettings: { name: string, legalName: string | null, taxIdLabel: string | null, taxName: string, address: string | null, locale: string, currency: string, country: string } };

export const FilmFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Film"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verticals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"opacity"}},{"kind":"Field","name":{"kind":"Name","value":"heatRejection"}},{"kind":"Field","name":{"kind":"Name","value":"thicknessMicrons"}},{"kind":"Field","name":{"kind":"Name","value":"uvProtection"}},{"kind":"Field","name":{"kind":"Name","value":"visibleLightTransmission"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyYears"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"materialWithTax"}},{"kind":"Field","name":{"kind":"Name","value":"installation"}},{"kind":"Field","name":{"kind":"Name","value":"installationWithTax"}}]}}]}}]} as unknown as DocumentNode<FilmFragment, unknown>;
export const FilmsDocument = {"__meta__":{"hash":"sha256:92696aff5c43708773951ee143aeb49c8860a680c7a1f61e001a7d1b7c908081"}} as unknown as DocumentNode<FilmsQuery, FilmsQueryVariables>;
export const ShopDocument = {"__meta__":{"hash":"sha256:cbdd395869ac9b915e0a3d44487bccadc5b9d2c7357d9bcdf709c1eb33801ae5"}} as unknown as DocumentNode<ShopQuery, ShopQueryVariables>;