import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';

const ShopSettingsSchema = defineEntity({
  name: 'ShopSettings',
  tableName: 'shop_settings',
  checks: [
    { name: 'shop_settings_single', expression: 'id = 1' },
    { name: 'shop_settings_expiry_days', expression: 'quotation_expiry_days between 1 and 3650' },
  ],
  properties: {
    id: p.smallint().primary().autoincrement(false),
    name: column.name(),
    legalName: p.text().nullable(),
    taxId: p.text().nullable(),
    /** What the country calls the tax id: RUT, CUIT. */
    taxIdLabel: p.text().nullable(),
    /** What the country calls the tax on sales: IVA, IGV. */
    taxName: p.text(),
    /** As it stands on documents, with line breaks. */
    address: p.text().nullable(),
    /** Where people reach the shop. */
    phone: p.text().nullable(),
    whatsapp: p.text().nullable(),
    email: p.text().nullable(),
    terms: p.text().nullable(),
    bankDetails: p.text().nullable(),
    /** ISO 3166-1 alpha-2. */
    country: p.text(),
    /** ISO 4217; the one currency of this installation. */
    currency: p.text(),
    /** IANA name; decides days, the year in numbers and what is in force now. */
    timeZone: p.text(),
    /** BCP 47; its language is the default of quotations. */
    locale: p.text(),
    quotationExpiryDays: p.smallint(),
    version: p.integer().version(),
    updatedAt: column.instant(),
  },
});

/** The shop's own settings: a single row. */
export class ShopSettings extends ShopSettingsSchema.class {}
ShopSettingsSchema.setClass(ShopSettings);
