export { ShopSettings } from './shop-settings.entity.js';
