import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { UserError } from '../../../kernel/user-error.type.js';
import { CustomerView } from './customer.type.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'The outcome of a change to a customer: the customer after it, or why nothing was changed.',
})
export class CustomerPayload {
  @Field(() => CustomerView, {
    nullable: true,
    description: 'The customer after the change; null when there are errors.',
  })
  customer!: CustomerView | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}
