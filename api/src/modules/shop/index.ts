export { shopMessages } from './messages.js';
export { ShopResolver } from './shop.resolver.js';
export { shopCountry } from './shop-country.js';
export { shopName } from './shop-name.js';
export { readShopSettings } from './shop-queries.js';
export { ShopSettings } from './shop-settings.entity.js';
export { shopTimeZone } from './shop-time-zone.js';
export { type ShopUseCases, shopUseCases } from './use-cases/index.js';
