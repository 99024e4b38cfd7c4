import { Field, InputType } from 'type-graphql';
import type { Vertical } from '../../quote-engine/index.js';
import { VerticalEnum } from './catalog.enums.js';

const SLUG =
  'Unique name for addresses: 1 to 80 of the characters a to z (lower case), 0 to 9 and hyphen. TAKEN when another has it.';
const NAME = 'Name as shown, 1 to 120 characters.';
const VERTICALS = 'The lines of business its films are offered for; at least one.';
const FEATURES = 'Short selling points in the order to show them: at most 20, each of 1 to 120 characters.';

@InputType({ description: 'A new category; it goes to the end of the order.' })
export class CreateProductCategoryInput {
  @Field(() => String, { description: SLUG })
  slug!: string;

  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => [VerticalEnum], { description: VERTICALS })
  verticals!: Vertical[];

  @Field(() => [String], { defaultValue: [], description: FEATURES })
  features!: string[];
}

@InputType({
  description:
    'What to change of a category. Absent fields stay as they are; lists are replaced whole. Null is REQUIRED, save for ' +
    'features, which it empties.',
})
export class UpdateProductCategoryInput {
  @Field(() => String, { nullable: true, description: SLUG })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => [VerticalEnum], { nullable: true, description: VERTICALS })
  verticals?: Vertical[] | null;

  @Field(() => [String], { nullable: true, description: FEATURES })
  features?: string[] | null;
}
