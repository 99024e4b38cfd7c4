import { Decimal } from '../../../kernel/decimal.js';
import type { Result } from '../../../kernel/fault.js';
import type { Caller } from '../../identity/index.js';
import { PRESETS, type PresetCountry } from '../domain/presets.js';
import { readSettings } from '../domain/read-settings.js';
import type { ShopSettingsInput } from '../graphql/shop-settings.type.js';
import { shopCountry } from '../shop-facts.js';
import { changeSettings, type ShopDependencies } from './change-settings.js';

/** Changes the settings that are given; every fault of the input at once. */
const updateSettings =
  (dependencies: ShopDependencies) =>
  async (caller: Caller, expectedVersion: number, input: ShopSettingsInput): Promise<Result<null>> => {
    const read = readSettings(input, ['input'], await shopCountry(dependencies.database));
    if (!read.ok) return read;
    const currencyPath = ['input', 'currency'];
    return changeSettings(dependencies, { caller, expectedVersion, changes: read.value, currencyPath });
  };

/** Takes over a country's preset: its settings, and its tax rate as a version of the rules in force from now on. */
const applyPreset =
  (dependencies: ShopDependencies) =>
  (caller: Caller, expectedVersion: number, country: PresetCountry): Promise<Result<null>> => {
    const { taxRate, ...preset } = PRESETS[country];
    const note = `Ajustes de ${country}: ${preset.taxName} ${taxRate}`;
    return changeSettings(dependencies, {
      caller,
      expectedVersion,
      changes: { country, ...preset },
      currencyPath: ['country'],
      andThen: (transaction, change) =>
        dependencies.adoptTaxRate(transaction, change, Decimal.parse(taxRate), note),
    });
  };

/** Everything that can be done with the shop's settings. */
export const shopUseCases = (dependencies: ShopDependencies) => ({
  update: updateSettings(dependencies),
  applyPreset: applyPreset(dependencies),
});
export type ShopUseCases = ReturnType<typeof shopUseCases>;
