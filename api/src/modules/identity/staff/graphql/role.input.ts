import { Field, ID, InputType } from 'type-graphql';
import { Decimal } from '../../../../kernel/decimal.js';
import { DecimalScalar } from '../../../../kernel/scalars/index.js';

const NAME = 'Name as shown, 1 to 120 characters after trimming.';
const DESCRIPTION = 'Who it is for, at most 4,000 characters.';
const PERMISSIONS = 'Keys of the permissions that it grants; the caller must hold each of them.';
const LIMIT =
  'The largest share of a price that its holders may take off, from 0 to 1; at most what the caller may take off.';

@InputType({ description: 'A custom role to be made.' })
export class CreateRoleInput {
  @Field(() => ID, {
    description: 'Its name for programs: a lower-case letter, then at most 39 more, digits and underscores.',
  })
  key!: string;

  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => String, { nullable: true, description: DESCRIPTION })
  description?: string | null;

  @Field(() => [ID], { description: PERMISSIONS })
  permissions!: string[];

  @Field(() => DecimalScalar, { defaultValue: Decimal.ZERO, description: LIMIT })
  discountLimit!: Decimal;
}

@InputType({
  description:
    'What changes of a role. What is not given stays; null takes the description away. Of a predefined role only name and ' +
    'description change.',
})
export class UpdateRoleInput {
  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, { nullable: true, description: DESCRIPTION })
  description?: string | null;

  @Field(() => [ID], { nullable: true, description: `${PERMISSIONS} Replaces all there are.` })
  permissions?: string[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: LIMIT })
  discountLimit?: Decimal | null;
}
