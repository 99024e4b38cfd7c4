import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE, STAFF } from '../../../../kernel/access.js';
import { DateTimeScalar } from '../../../../kernel/scalars/index.js';
import { UserError } from '../../../../kernel/user-error.type.js';
import { RoleView } from './role.type.js';

@Allow(STAFF, 'users:admin')
@ObjectType('StaffUser', {
  simpleResolvers: true,
  description:
    'The account of someone who works at the shop. All of them for staff (users:admin), to others their own.',
})
export class StaffUserView {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => String, {
    description: 'E-mail address to sign in with, in lower case; no two accounts share one.',
  })
  email!: string;

  @Field(() => String, { description: 'Name as shown, 1 to 120 characters.' })
  name!: string;

  @Field(() => [RoleView], { description: 'What it holds, by name. It may do whatever any of them grants.' })
  roles!: RoleView[];

  @Field(() => Boolean, {
    description: 'Whether it can be signed in with; a closed account keeps what it did.',
  })
  active!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the hours and networks of its roles do not count; null: there is no exception.',
  })
  accessExceptionUntil!: Date | string | null;

  @Field(() => String, { nullable: true, description: 'Why there is an exception; null without one.' })
  accessExceptionReason!: string | null;

  @Field(() => Boolean, {
    description: 'Whether signing in takes a one-time code besides the password (mutation resetTwoFactor).',
  })
  hasTwoFactor!: boolean;

  @Field(() => Int, { description: 'Goes up with every change; give it as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was first saved.' })
  createdAt!: Date | string;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date | string;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    'The outcome of a change to an account of the staff: the account after it, or why nothing was changed.',
})
export class StaffUserPayload {
  @Field(() => StaffUserView, {
    nullable: true,
    description: 'The account after the change; null when there are errors.',
  })
  staffUser!: StaffUserView | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}
