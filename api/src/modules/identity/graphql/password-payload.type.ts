import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { UserError } from '../../../kernel/user-error.type.js';

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'The outcome of changing a password.' })
export class PasswordPayload {
  @Field(() => [UserError], {
    description:
      'Why the password was not changed: OUT_OF_RANGE (12 to 128 characters), INVALID (too easy to guess), ' +
      'INVALID_CREDENTIALS, NOT_FOUND or FORBIDDEN. Empty when it was.',
  })
  userErrors!: UserError[];
}
