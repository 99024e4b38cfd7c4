import { Field, ObjectType } from 'type-graphql';
import { Allow, CUSTOMERS } from '../../../kernel/access.js';

@Allow(CUSTOMERS)
@ObjectType({ simpleResolvers: true, description: 'What became of an account that was deleted.' })
export class DeleteMyAccountPayload {
  @Field(() => [String], {
    description:
      'Numbers of the quotations that stay as records of what was sold, since a revision of them was accepted; sorted. Empty as ' +
      'well when another request had deleted the account already.',
  })
  keptQuotations!: readonly string[];
}
