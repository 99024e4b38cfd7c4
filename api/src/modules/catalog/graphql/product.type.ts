import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars/index.js';
import type { PriceUnit, ProductType, Vertical } from '../../quote-engine/index.js';
import { PriceUnitEnum, ProductTypeEnum, VerticalEnum } from './catalog.enums.js';

const STAFF_ONLY = 'Staff (catalog:read).';
const VERSION = `Counts its changes from 1; give it back as expectedVersion. ${STAFF_ONLY}`;

@Allow(EVERYONE)
@ObjectType('ProductCategory', {
  simpleResolvers: true,
  description: 'A shelf of the catalogue, such as solar control film.',
})
export class ProductCategoryView {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => String, { description: 'Name as shown, 1 to 120 characters.' })
  name!: string;

  @Field(() => String, { description: 'Unique name for addresses and for `ProductFilter.categorySlug`.' })
  slug!: string;

  @Field(() => [VerticalEnum], { description: 'The lines of business its films are offered for.' })
  verticals!: Vertical[];

  @Field(() => [String], { description: 'Short selling points, in the order to show them.' })
  features!: string[];

  @Field(() => Int, { description: 'Place among the categories, smallest first; equal ones by name.' })
  sortOrder!: number;

  @Allow('catalog:read')
  @Field(() => Int, { description: VERSION })
  version!: number;

  @Allow('catalog:read')
  @Field(() => DateTimeScalar, { description: `When it was made. ${STAFF_ONLY}` })
  createdAt!: Date | string;

  @Allow('catalog:read')
  @Field(() => DateTimeScalar, { description: `When it last changed. ${STAFF_ONLY}` })
  updatedAt!: Date | string;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    "The maker's figures of a film; a figure that is not published is null. They do not enter any price.",
})
export class FilmSpecifications {
  @Field(() => String, { nullable: true, description: 'What it is made of, for example polyester.' })
  material!: string | null;

  @Field(() => String, { nullable: true, description: 'Colour or finish as the maker names it.' })
  color!: string | null;

  @Field(() => Int, { nullable: true, description: 'Opacity in percent, 0 (clear) to 100 (opaque).' })
  opacity!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Share of ultraviolet light it blocks, in percent, 0 to 100.',
  })
  uvProtection!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Share of solar energy it rejects, in percent, 0 to 100.',
  })
  heatRejection!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Share of visible light (VLT) it lets pass, in percent, 0 to 100.',
  })
  visibleLightTransmission!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Thickness in micrometres (µm).' })
  thicknessMicrons!: string | null;

  @Field(() => Int, { nullable: true, description: "The maker's warranty in years." })
  warrantyYears!: number | null;
}

@Allow(EVERYONE)
@ObjectType('ProductPrice', {
  simpleResolvers: true,
  description:
    'What one unit of a product costs during a period of validity. Quotations keep the price they were made with.',
})
export class ProductPriceView {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => PriceUnitEnum, { description: 'The unit that the amounts are for.' })
  unit!: PriceUnit;

  @Field(() => DecimalScalar, { description: 'Price of the film per unit, before tax.' })
  material!: string;

  @Field(() => DecimalScalar, {
    description: 'Price of installing one unit, before tax and complexity factor.',
  })
  installation!: string;

  @Field(() => DecimalScalar, {
    description:
      'For display: round(material × (1 + tax rate)). Never enters a sum; quotations are taxed on their net.',
  })
  materialWithTax!: string;

  @Field(() => DecimalScalar, {
    description:
      'For display: round(installation × (1 + tax rate)). Never enters a sum; quotations are taxed on their net.',
  })
  installationWithTax!: string;

  @Field(() => String, {
    description: 'Currency of the amounts, ISO 4217, for example USD; that of the shop when it was set.',
  })
  currency!: string;

  @Field(() => DateScalar, { description: 'First day it is in force.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it is no longer in force (exclusive); null when it has no end.',
  })
  validUntil!: string | null;
}

@Allow(EVERYONE)
@ObjectType('Product', { simpleResolvers: true, description: 'A film of the catalogue.' })
export class ProductView {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => String, { description: "The shop's article code, unique; quote items name films by it." })
  sku!: string;

  @Field(() => String, { description: 'Name as shown, 1 to 120 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Text for customers, at most 4,000 characters.' })
  description!: string | null;

  @Field(() => ProductTypeEnum, {
    description: 'The kind of film; with the opening it decides the waste rate.',
  })
  type!: ProductType;

  @Field(() => Boolean, {
    description:
      'Whether new quotes may use it. Inactive ones remain readable on quotations that already do.',
  })
  active!: boolean;

  @Field(() => ProductCategoryView, { description: 'The shelf it stands on.' })
  category!: ProductCategoryView;

  @Field(() => FilmSpecifications, { description: "The maker's figures." })
  specifications!: FilmSpecifications;

  @Field(() => ProductPriceView, {
    nullable: true,
    description:
      "The price in force now, in the shop's currency; null when there is none, and then it cannot be quoted.",
  })
  price!: ProductPriceView | null;

  @Allow('pricing:read')
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "What a square metre of it costs the shop, in the shop's currency before tax; null when nobody said. It enters no price. Staff (pricing:read).",
  })
  costPerSquareMeter!: string | null;

  @Allow('catalog:read')
  @Field(() => Int, { description: `${VERSION} Prices count as well.` })
  version!: number;

  @Allow('catalog:read')
  @Field(() => DateTimeScalar, { description: `When it entered the catalogue. ${STAFF_ONLY}` })
  createdAt!: Date | string;

  @Allow('catalog:read')
  @Field(() => DateTimeScalar, { description: `When it or its prices last changed. ${STAFF_ONLY}` })
  updatedAt!: Date | string;
}
