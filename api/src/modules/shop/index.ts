export { ShopSettings } from './shop-settings.entity.js';
export { shopCountry } from './shop-country.js';
