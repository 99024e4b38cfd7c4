import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import type { PresetCountry } from '../domain/presets.js';

export const PresetCountryEnum = graphqlEnum<PresetCountry>(
  'ShopPresetCountry',
  'A country with ready-made settings, by its ISO 3166-1 code.',
  {
    AR: 'Argentina: ARS, IVA 21 %, CUIT.',
    BR: 'Brazil: BRL, ISS 5 %, CNPJ. Installed film is taxed as a service by the city (ISS, 2 to 5 %; the preset takes the highest), not as goods (ICMS).',
    CL: 'Chile: CLP, IVA 19 %, RUT.',
    CO: 'Colombia: COP, IVA 19 %, NIT.',
    MX: 'Mexico: MXN, IVA 16 %, RFC.',
    PE: 'Peru: PEN, IGV 18 %, RUC.',
  },
);

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'What a shop in a country starts with.' })
export class ShopPreset {
  @Field(() => PresetCountryEnum, { description: 'The country.' })
  country!: PresetCountry;

  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;

  @Field(() => String, { description: 'IANA name, of the capital or the largest city.' })
  timeZone!: string;

  @Field(() => String, { description: 'BCP 47.' })
  locale!: string;

  @Field(() => String, { description: 'What the tax on sales is called.' })
  taxName!: string;

  @Field(() => DecimalScalar, { description: 'Its general rate, 0.19 for 19 %.' })
  taxRate!: string;

  @Field(() => String, { description: 'What the tax id is called.' })
  taxIdLabel!: string;
}
