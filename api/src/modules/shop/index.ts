export { shopCountry } from './shop-country.js';
export { ShopSettings } from './shop-settings.entity.js';
