import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../../kernel/access.js';
import { ConnectionOf, EdgeOf, OrderOf } from '../../../../kernel/connection.type.js';
import { graphqlEnum } from '../../../../kernel/graphql-enum.js';
import { StaffUserView } from './staff-user.type.js';

@InputType({
  description: 'Which accounts to list. Every condition given must hold; null is the same as not given.',
})
export class StaffUserFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Any part of the name or e-mail; capitals and accents make no difference.',
  })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only open accounts, or only closed ones.' })
  active?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only holders of the role with this key.' })
  role?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only accounts with one of these ids; at most 100.' })
  ids?: string[] | null;
}

export type StaffUserOrderField = 'NAME' | 'EMAIL' | 'CREATED_AT';
export const StaffUserOrderFieldEnum = graphqlEnum<StaffUserOrderField>(
  'StaffUserOrderField',
  'What accounts of the staff can be ordered by. Equal ones are ordered by id.',
  {
    NAME: 'By name, as a Spanish reader expects (ñ after n).',
    EMAIL: 'By e-mail address.',
    CREATED_AT: 'By the moment they were opened.',
  },
);

@InputType({ description: 'The order of a list of accounts.' })
export class StaffUserOrder extends OrderOf<StaffUserOrderField>(StaffUserOrderFieldEnum) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'An account and its position in the list.' })
export class StaffUserEdge extends EdgeOf(StaffUserView) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A page of a list of accounts.' })
export class StaffUserConnection extends ConnectionOf(StaffUserView, StaffUserEdge) {}
