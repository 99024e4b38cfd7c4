import { graphql } from '../generated';

export const productList = graphql(`
  query ProductList {
    products(filter: { active: true }, orderBy: { field: NAME, direction: ASC }, first: 100) {
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
`);
