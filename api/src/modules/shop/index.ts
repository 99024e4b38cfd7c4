export { shopMessages } from './messages.js';
export { ShopResolver } from './shop.resolver.js';
export { shopCountry, shopName, shopTimeZone } from './shop-facts.js';
export { readShopSettings } from './shop-queries.js';
export { ShopSettings } from './shop-settings.entity.js';
export { type ShopUseCases, shopUseCases } from './use-cases/index.js';
