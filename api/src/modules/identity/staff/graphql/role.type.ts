import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE, STAFF } from '../../../../kernel/access.js';
import { DateTimeScalar, DecimalScalar } from '../../../../kernel/scalars/index.js';
import { UserError } from '../../../../kernel/user-error.type.js';
import { AccessHoursView } from './access-window.type.js';

@Allow('users:admin')
@ObjectType('Permission', {
  simpleResolvers: true,
  description: 'Something that a role can grant. Staff (users:admin).',
})
export class PermissionView {
  @Field(() => ID, { description: 'As programs write it: resource:action, for example quotations:read_own.' })
  key!: string;

  @Field(() => String, { description: 'What it allows, in the language of the request.' })
  description!: string;
}

@Allow(STAFF, 'users:admin')
@ObjectType('Role', {
  simpleResolvers: true,
  description: 'A bundle of permissions that members of the staff can hold. Staff only.',
})
export class RoleView {
  @Field(() => ID, {
    description: 'Its name for programs: 1 to 40 lower-case letters, digits and underscores. Never changes.',
  })
  key!: string;

  @Field(() => String, { description: 'Name as shown, 1 to 120 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Who it is for, at most 4,000 characters.' })
  description!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it comes with the program: then it cannot be deleted, nor what it grants be changed.',
  })
  predefined!: boolean;

  @Field(() => [ID], { description: 'Keys of the permissions that it grants (query `permissions`).' })
  permissions!: string[];

  @Field(() => DecimalScalar, {
    description: 'The largest share of a price that its holders may take off, from 0 to 1 (no limit).',
  })
  discountLimit!: string;

  @Field(() => Boolean, {
    description:
      'Whether its holders may do nothing before they have a second factor (mutation setRoleTwoFactor).',
  })
  requiresTwoFactor!: boolean;

  @Field(() => [AccessHoursView], {
    description: 'When its holders may work, on the clocks of the shop; none: at any time.',
  })
  accessHours!: AccessHoursView[];

  @Field(() => [String], {
    description: 'From which networks they may work, in CIDR form; none: from anywhere.',
  })
  accessNetworks!: string[];

  @Field(() => Int, { description: 'How many accounts hold it, closed ones included.' })
  holders!: number;

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
  description: 'The outcome of a change to a role: the role after it, or why nothing was changed.',
})
export class RolePayload {
  @Field(() => RoleView, {
    nullable: true,
    description: 'The role after the change; null when there are errors.',
  })
  role!: RoleView | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}
