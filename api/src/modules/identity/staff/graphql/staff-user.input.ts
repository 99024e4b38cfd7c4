import { Field, ID, InputType } from 'type-graphql';

const EMAIL = 'E-mail address to sign in with, at most 254 characters; capitals make no difference.';
const NAME = 'Name as shown, 1 to 120 characters after trimming.';
const ROLES =
  'Keys of the roles to hold, at most 20. The caller must hold everything that they grant. None: signs in, and may do nothing.';

@InputType({ description: 'An account of the staff to be opened.' })
export class CreateStaffUserInput {
  @Field(() => String, { description: EMAIL })
  email!: string;

  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => [ID], { description: ROLES })
  roles!: string[];

  @Field(() => String, { description: 'The first password, by the rules of every password.' })
  password!: string;
}

@InputType({ description: 'What changes of an account. What is not given, or null, stays.' })
export class UpdateStaffUserInput {
  @Field(() => String, { nullable: true, description: EMAIL })
  email?: string | null;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: `${ROLES} Replaces all there are, and ends its sessions.`,
  })
  roles?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'false closes the account and ends its sessions; true opens it again.',
  })
  active?: boolean | null;
}

@InputType({ description: 'What I change of my own account.' })
export class MyProfileInput {
  @Field(() => String, { description: NAME })
  name!: string;
}
