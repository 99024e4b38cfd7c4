import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import type { Result } from '../../kernel/fault.js';
import { readChanged } from '../../kernel/read-changed.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import type { Sql } from '../../platform/database/statement.js';
import type { RequestContext } from '../identity/index.js';
import { PRESET_COUNTRIES, PRESETS, type PresetCountry } from './domain/presets.js';
import { PresetCountryEnum, ShopPreset } from './graphql/shop-preset.type.js';
import { ShopSettingsInput, ShopSettingsPayload, ShopSettingsView } from './graphql/shop-settings.type.js';
import { readShopSettings } from './shop-queries.js';
import type { ShopUseCases } from './use-cases/index.js';

const VERSION_ARGUMENT = {
  description: 'The version that the change was made on; another is a VERSION_CONFLICT.',
};

@Resolver()
export class ShopResolver {
  constructor(
    private readonly sql: Sql,
    private readonly useCases: ShopUseCases,
  ) {}

  @Allow(EVERYONE)
  @Query(() => ShopSettingsView, { description: 'Who the shop is and how it counts money and time.' })
  shopSettings(): Promise<ShopSettingsView> {
    return readShopSettings(this.sql);
  }

  @Allow('settings:write')
  @Query(() => [ShopPreset], {
    description: 'The countries with ready-made settings. Staff (settings:write).',
  })
  shopPresets(): ShopPreset[] {
    return PRESET_COUNTRIES.map((country) => ({ country, ...PRESETS[country] }));
  }

  @Allow('settings:write')
  @Mutation(() => ShopSettingsPayload, { description: 'Changes the settings. Staff (settings:write).' })
  async updateShopSettings(
    @Arg('expectedVersion', () => Int, VERSION_ARGUMENT) expectedVersion: number,
    @Arg('input', () => ShopSettingsInput, { description: 'What to change.' }) input: ShopSettingsInput,
    @Ctx() context: RequestContext,
  ): Promise<ShopSettingsPayload> {
    return this.payload(await this.useCases.update(context, expectedVersion, input), context);
  }

  @Allow('settings:write')
  @Mutation(() => ShopSettingsPayload, {
    description:
      'Takes over the currency, time zone, locale and tax names of a country, and makes its tax rate a version of the rules that is in ' +
      'force from now on. Another currency only while there are no quotations (IN_USE); products then need prices in it. Staff (settings:write).',
  })
  async applyShopPreset(
    @Arg('country', () => PresetCountryEnum, { description: 'Which preset.' }) country: PresetCountry,
    @Arg('expectedVersion', () => Int, VERSION_ARGUMENT) expectedVersion: number,
    @Ctx() context: RequestContext,
  ): Promise<ShopSettingsPayload> {
    return this.payload(await this.useCases.applyPreset(context, expectedVersion, country), context);
  }

  private async payload(result: Result<null>, { translate }: RequestContext): Promise<ShopSettingsPayload> {
    const shopSettings = await readChanged(result, () => readShopSettings(this.sql));
    return { shopSettings, userErrors: toUserErrors(result, translate) };
  }
}
