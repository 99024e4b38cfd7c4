import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, CUSTOMERS, EVERYONE, STAFF } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';

@Allow(STAFF, CUSTOMERS)
@ObjectType('Session', {
  simpleResolvers: true,
  description:
    'A sign-in on one device that has not ended. Its owner sees it, and administrators (users:admin) those of the staff.',
})
export class SessionView {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the browser or program called itself at the last use, at most 300 characters.',
  })
  userAgent!: string | null;

  @Field(() => String, { nullable: true, description: 'Network address at the last use.' })
  ip!: string | null;

  @Field(() => DateTimeScalar, { description: 'When somebody signed in.' })
  createdAt!: Date | string;

  @Field(() => DateTimeScalar, { description: 'When it was last refreshed.' })
  lastUsedAt!: Date | string;

  @Field(() => DateTimeScalar, {
    description: 'When it ends unless it is refreshed before: 7 days after the last use.',
  })
  expiresAt!: Date | string;

  @Field(() => Boolean, { description: 'Whether it is the one that this request belongs to.' })
  current!: boolean;
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'The outcome of ending sessions.' })
export class EndSessionsPayload {
  @Field(() => [ID], { description: 'Ids of the sessions that ended now.' })
  endedIds!: readonly string[];

  @Field(() => [UserError], { description: 'Why none ended (NOT_FOUND, FORBIDDEN); empty on success.' })
  userErrors!: UserError[];
}
