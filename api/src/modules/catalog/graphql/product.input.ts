import { Field, ID, InputType, Int } from 'type-graphql';
import type { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import type { ProductType } from '../../quote-engine/index.js';
import { ProductTypeEnum } from './catalog.enums.js';

const percent = (what: string) => ({ nullable: true, description: `${what}, in percent, 0 to 100.` });
const SKU = "The shop's article code: 1 to 60 printable characters, unique. Spaces at the ends are dropped.";
const NAME = 'Name as shown, 1 to 120 characters.';
const DESCRIPTION = 'Text for customers, at most 4,000 characters.';
const TYPE = 'The kind of film; with the opening it decides the waste rate.';
const CATEGORY = 'Id of the category that it stands in.';

@InputType({ description: "The maker's figures of a film. In an update, absent ones stay and null clears." })
export class FilmSpecificationsInput {
  @Field(() => String, { nullable: true, description: 'What it is made of, at most 120 characters.' })
  material?: string | null;

  @Field(() => String, { nullable: true, description: 'Colour or finish, at most 120 characters.' })
  color?: string | null;

  @Field(() => Int, percent('Opacity'))
  opacity?: number | null;

  @Field(() => Int, percent('Share of ultraviolet light it blocks'))
  uvProtection?: number | null;

  @Field(() => Int, percent('Share of solar energy it rejects'))
  heatRejection?: number | null;

  @Field(() => Int, percent('Share of visible light (VLT) it lets pass'))
  visibleLightTransmission?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Thickness in micrometres (µm): above 0, at most 10,000, at most 4 decimals.',
  })
  thicknessMicrons?: Decimal | null;

  @Field(() => Int, { nullable: true, description: "The maker's warranty in years, 0 to 100." })
  warrantyYears?: number | null;
}

@InputType({ description: 'A new product. It cannot be quoted before it has a price (setProductPrice).' })
export class CreateProductInput {
  @Field(() => String, { description: SKU })
  sku!: string;

  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => String, { nullable: true, description: DESCRIPTION })
  description?: string | null;

  @Field(() => ProductTypeEnum, { description: TYPE })
  type!: ProductType;

  @Field(() => ID, { description: CATEGORY })
  categoryId!: string;

  @Field(() => FilmSpecificationsInput, {
    nullable: true,
    description: "The maker's figures, as far as published.",
  })
  specifications?: FilmSpecificationsInput | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether new quotes may use it.' })
  active!: boolean;
}

@InputType({
  description:
    'What to change of a product. Absent fields stay as they are; null clears those that a product can lack, and is ' +
    'REQUIRED for the others.',
})
export class UpdateProductInput {
  @Field(() => String, { nullable: true, description: SKU })
  sku?: string | null;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, { nullable: true, description: `${DESCRIPTION} Null clears it.` })
  description?: string | null;

  @Field(() => ProductTypeEnum, { nullable: true, description: TYPE })
  type?: ProductType | null;

  @Field(() => ID, { nullable: true, description: CATEGORY })
  categoryId?: string | null;

  @Field(() => FilmSpecificationsInput, {
    nullable: true,
    description: 'Only the figures given change, each null clears one; null in place of them all clears all.',
  })
  specifications?: FilmSpecificationsInput | null;
}
