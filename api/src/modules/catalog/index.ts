export { CatalogQueries, type PricesNow } from './catalog-queries.js';
export {
  type OpenPriceExport,
  openPriceExport,
  priceExportMessages,
} from './export/index.js';
export { PriceUnitEnum, ProductTypeEnum, VerticalEnum } from './graphql/catalog.enums.js';
export { ProductView } from './graphql/product.type.js';
export { catalogMessages } from './messages.js';
export { PriceBatch } from './price-batch.entity.js';
export { PriceSheetResolver } from './price-sheet.resolver.js';
export { Product } from './product.entity.js';
export { ProductResolver } from './product.resolver.js';
export { ProductCategory } from './product-category.entity.js';
export { ProductCategoryResolver } from './product-category.resolver.js';
export { ProductPrice } from './product-price.entity.js';
export { ProductPriceResolver } from './product-price.resolver.js';
export { ProductStaffResolver } from './product-staff.resolver.js';
export { quoteCatalogue } from './quote-catalogue.js';
export { catalogUseCases } from './use-cases/index.js';
