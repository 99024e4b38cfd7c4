import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf } from '../../../kernel/connection.type.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import type { AuditActorKind } from '../actor-kind.js';
import { MOST_ACTIONS } from '../domain/most-actions.js';

export type ActorKind = Uppercase<AuditActorKind>;
const AuditActorKindEnum = graphqlEnum<ActorKind>('AuditActorKind', 'What kind of caller made a change.', {
  STAFF: 'A staff user.',
  CUSTOMER: 'A customer who signed in.',
  KEY: "A third party's API key.",
  LINK: "The holder of a quotation's private link.",
  ANONYMOUS: 'Somebody who did not sign in.',
  SYSTEM: 'The shop itself: its clock and its jobs.',
});

@Allow('audit:read')
@ObjectType({
  simpleResolvers: true,
  description:
    'Who changed what, when and from where. Entries are never altered or removed. Staff (audit:read).',
})
export class AuditEntryView {
  @Field(() => ID, { description: 'Identifier of the entry.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When the change was made.' })
  at!: Date | string;

  @Field(() => AuditActorKindEnum, { description: 'What kind of caller made it.' })
  actorKind!: ActorKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the staff user, customer account or key; null for others.',
  })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Their name as it was then; null when there is none.' })
  actorName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Network address that the request came from, IPv4 or IPv6; null when it is not known.',
  })
  ip!: string | null;

  @Field(() => String, {
    description: 'The kind of thing and what was done to it, for example "quotation.confirmed".',
  })
  action!: string;

  @Field(() => ID, { description: 'Id of what was changed; it may be gone by now.' })
  subjectId!: string;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'The fields that changed, by name, as they were; null for a creation. Amounts are decimal text; secrets are "***".',
  })
  before!: Record<string, unknown> | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'The same fields as they were left; null for a deletion. Amounts are decimal text; secrets are "***".',
  })
  after!: Record<string, unknown> | null;
}

@Allow('audit:read')
@ObjectType({ simpleResolvers: true, description: 'An entry of the audit log and its position in the list.' })
export class AuditEntryEdge extends EdgeOf(AuditEntryView) {}

@Allow('audit:read')
@ObjectType({ simpleResolvers: true, description: 'A page of the audit log.' })
export class AuditEntryConnection extends ConnectionOf(AuditEntryView, AuditEntryEdge) {}

@InputType({
  description: 'Which entries to list. Every condition given must hold; null is the same as not given.',
})
export class AuditFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only changes by this staff user, customer account or key.',
  })
  actorId?: string | null;

  @Field(() => AuditActorKindEnum, { nullable: true, description: 'Only changes by this kind of caller.' })
  actorKind?: ActorKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only this action, exactly, for example "product.updated".',
  })
  action?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `Only these actions, at most ${MOST_ACTIONS}; in an export's address the parameter is repeated.`,
  })
  actions?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only changes of the thing with this id.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only changes from exactly this network address.' })
  ip?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only changes at this moment or later.' })
  since?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only changes before this moment.' })
  until?: Date | null;
}
