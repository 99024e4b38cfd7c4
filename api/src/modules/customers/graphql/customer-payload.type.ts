import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { UserError } from '../../../kernel/user-error.type.js';
import { CustomerView } from './customer.type.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'The outcome of a change to a customer, or the reasons why nothing was changed.',
})
export class CustomerPayload {
  @Field(() => CustomerView, {
    nullable: true,
    description:
      'The customer after the change, or as it was before it was deleted; null when there are errors.',
  })
  customer!: CustomerView | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'What became of one of the customers to be deleted.' })
export class CustomerDeletion {
  @Field(() => ID, { description: 'The id as it was given.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it was deleted.' })
  deleted!: boolean;

  @Field(() => [UserError], { description: 'Why it was not deleted; empty when it was.' })
  userErrors!: UserError[];
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'The outcome of deleting several customers, each on its own.',
})
export class DeleteCustomersPayload {
  @Field(() => [CustomerDeletion], {
    description: 'One for each id, in the order given; empty when the list itself was refused.',
  })
  results!: CustomerDeletion[];

  @Field(() => [UserError], { description: 'What is wrong with the list as a whole; nothing was deleted then.' })
  userErrors!: UserError[];
}
