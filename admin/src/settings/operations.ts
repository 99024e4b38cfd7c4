import { changedFields } from '../data/changes';
import { type Operations, operation } from '../data/operation';
import { accepted } from '../data/user-errors';
import {
  SettingsDocument,
  type SettingsPartsFragment,
  type ShopSettingsInput,
  UpdateSettingsDocument,
} from '../generated/graphql';

/** There is one shop, so its record's id is a word. */
export const SHOP_ID = 'shop';

export const SETTINGS_FIELDS = [
  'name',
  'legalName',
  'taxId',
  'taxIdLabel',
  'taxName',
  'address',
  'phone',
  'whatsapp',
  'email',
  'bankDetails',
  'terms',
  'country',
  'currency',
  'locale',
  'timeZone',
  'quotationExpiryDays',
] as const;

const settingsRecord = (settings: SettingsPartsFragment | null) => ({
  data: { id: SHOP_ID, ...settings },
});

export const settingsOperations: Operations = {
  GET_ONE: operation(
    SettingsDocument,
    () => ({}),
    ({ shopSettings }) => settingsRecord(shopSettings),
  ),
  UPDATE: operation(
    UpdateSettingsDocument,
    ({ data, previousData }) => ({
      expectedVersion: previousData.version,
      input: changedFields<ShopSettingsInput>(SETTINGS_FIELDS, previousData, data),
    }),
    ({ updateShopSettings }) => settingsRecord(accepted(updateShopSettings).shopSettings),
  ),
};
