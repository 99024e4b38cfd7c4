export { AgreedText } from './agreed-text.entity.js';
export { AGREED_TEXT_JSON, keepAgreedText, keepTerms, versionSql } from './agreed-texts.js';
export { AgreedTextView } from './graphql/agreed-text.type.js';
export { shopMessages } from './messages.js';
export { ShopResolver } from './shop.resolver.js';
export { shopCountry, shopName, shopTimeZone } from './shop-facts.js';
export { readShopSettings } from './shop-queries.js';
export { ShopSettings } from './shop-settings.entity.js';
export { type ShopUseCases, shopUseCases } from './use-cases/index.js';
