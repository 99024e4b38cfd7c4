import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'Who the credentials of this request say the caller is.' })
export class Viewer {
  @Field(() => ID, { description: 'Identifier of the account or key.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address; null for callers without one, such as API keys.',
  })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Name as shown.' })
  name!: string | null;

  @Field(() => [String], {
    description:
      'What the caller may do, as resource:action (for example quotations:write): the union over all roles.',
  })
  permissions!: string[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The largest share of an alternative's price after its volume discount that the caller may take off, 0 to 1; 1 is no " +
      'limit. Null for callers who are not of the shop.',
  })
  discountLimit!: string | null;
}
