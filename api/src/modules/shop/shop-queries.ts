import type { Sql, Statement } from '../../platform/database/statement.js';
import { versionSql } from './agreed-texts.js';
import type { ShopSettingsView } from './graphql/shop-settings.type.js';

const FIND: Statement = {
  name: 'shop_settings_find',
  text: `select name, legal_name as "legalName", country, currency, time_zone as "timeZone", locale,
      quotation_expiry_days as "quotationExpiryDays", tax_id as "taxId", tax_id_label as "taxIdLabel",
      tax_name as "taxName", address, phone, whatsapp, email, terms,
      ${versionSql('terms')} as "termsVersion", bank_details as "bankDetails", version, updated_at as "updatedAt"
    from shop_settings where id = 1`,
};

/** The shop's settings as they are. One statement. */
export const readShopSettings = async (sql: Sql): Promise<ShopSettingsView> => {
  const [settings] = await sql.query<ShopSettingsView>(FIND, []);
  if (!settings) throw new Error('The shop has no settings: the installation was not set up.');
  return settings;
};
