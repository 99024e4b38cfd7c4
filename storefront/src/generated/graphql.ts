/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type ProductListQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductListQuery = { products: { nodes: Array<{ sku: string, name: string, type: ProductType, specifications: { color: string | null, visibleLightTransmission: number | null, heatRejection: number | null, uvProtection: number | null }, price: { unit: PriceUnit, materialWithTax: string, installationWithTax: string, currency: string } | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ProductListDocument = new TypedDocumentString(`
    query ProductList {
  products(
    filter: {active: true}
    orderBy: {field: NAME, direction: ASC}
    first: 100
  ) {
    nodes {
      sku
      name
      type
      specifications {
        color
        visibleLightTransmission
        heatRejection
        uvProtection
      }
      price {
        unit
        materialWithTax
        installationWithTax
        currency
      }
    }
  }
}
    `, {"hash":"sha256:6754e86226de2c5be3e9bafa4c475c4eb53be75857dee00cca1c0632b2550eb6"}) as unknown as TypedDocumentString<ProductListQuery, ProductListQueryVariables>;