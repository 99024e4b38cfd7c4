import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf } from '../../../kernel/connection.type.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import {
  type AttemptOutcome,
  type Channel,
  DOCUMENTS,
  type MessageState,
  REASONS,
  type Reason,
} from '../domain/channel.js';
import { AttemptOutcomeEnum, MessageChannelEnum, MessageStateEnum } from './message.enums.js';

/** Who may retry or send a message sees what became of it. */
const READERS = ['messages:read', 'quotations:write'] as const;

@Allow(...READERS)
@ObjectType('MessageAttempt', {
  simpleResolvers: true,
  description: 'One try at sending a message. Staff only.',
})
export class MessageAttemptView {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => String, { description: 'Who was to carry it: smtp, twilio, whatsapp or mailbox.' })
  provider!: string;

  @Field(() => DateTimeScalar, { description: 'When it began; kept before the provider was called.' })
  beganAt!: Date | string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its outcome was kept; null while it is under way, or when its process died.',
  })
  endedAt!: Date | string | null;

  @Field(() => AttemptOutcomeEnum, {
    nullable: true,
    description: 'What came of it; null while it has not ended.',
  })
  outcome!: AttemptOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: "What went wrong, in the provider's words, at most 500 characters; null when nothing did.",
  })
  error!: string | null;
}

@Allow(...READERS)
@ObjectType('OutgoingMessage', {
  simpleResolvers: true,
  description: 'A message to a customer or to somebody of the shop, and how far it came. Staff only.',
})
export class OutgoingMessageView {
  @Field(() => ID, {
    description:
      'Identifier; never changes. Mails carry it in their Message-ID, however often they are tried.',
  })
  id!: string;

  @Field(() => String, { description: 'What it is about: the `kind` of its template.' })
  kind!: string;

  @Field(() => MessageChannelEnum, { description: 'How it travels.' })
  channel!: Channel;

  @Field(() => String, {
    description: 'E-mail address, or telephone in E.164; empty when there was nowhere to send it.',
  })
  recipient!: string;

  @Field(() => String, { description: 'Its language: es or en.' })
  language!: string;

  @Field(() => ID, { nullable: true, description: 'The quotation that it tells of; null for others.' })
  quotationId!: string | null;

  @Field(() => String, { nullable: true, description: "That quotation's number." })
  quotationNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who sent it by hand; null when an event did.',
  })
  requestedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Subject of a mail; null on other channels.' })
  subject!: string | null;

  @Field(() => String, {
    description: 'What it says as plain text, without secret links; empty once that was removed.',
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What a mail says as HTML, without secret links; null on other channels and once it was removed. Show it in a sandbox only.',
  })
  html!: string | null;

  @Field(() => [String], { description: `Documents that go with it: ${DOCUMENTS.join(' or ')}.` })
  attachments!: string[];

  @Field(() => MessageStateEnum, { description: 'Where it stands.' })
  state!: MessageState;

  @Field(() => String, {
    nullable: true,
    description: `Why it failed or was skipped, for programs; a closed list that only grows: ${REASONS.join(', ')}.`,
  })
  reason!: Reason | null;

  @Field(() => String, { nullable: true, description: 'Who carried it last; null before the first attempt.' })
  provider!: string | null;

  @Field(() => String, { nullable: true, description: "The provider's own id for it, where it gave one." })
  providerId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  createdAt!: Date | string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the provider took it.' })
  sentAt!: Date | string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When what it says was removed, 12 months after it was decided; null until then. Its subject, recipient, state and attempts stay.',
  })
  textRemovedAt!: Date | string | null;

  @Field(() => [MessageAttemptView], { description: 'Every attempt, oldest first.' })
  attempts!: MessageAttemptView[];
}

@Allow(...READERS)
@ObjectType({ simpleResolvers: true, description: 'A message in its place of a list.' })
export class OutgoingMessageEdge extends EdgeOf(OutgoingMessageView) {}

@Allow(...READERS)
@ObjectType({ simpleResolvers: true, description: 'A page of messages, newest first.' })
export class OutgoingMessageConnection extends ConnectionOf(OutgoingMessageView, OutgoingMessageEdge) {}

@InputType({ description: 'Which messages; those that match everything given.' })
export class OutgoingMessageFilter {
  @Field(() => [MessageStateEnum], {
    nullable: true,
    description:
      'In one of these states. UNKNOWN by what is kept: an attempt that just died is still SENDING.',
  })
  states?: MessageState[] | null;

  @Field(() => [MessageChannelEnum], { nullable: true, description: 'By one of these channels.' })
  channels?: Channel[] | null;

  @Field(() => ID, { nullable: true, description: 'About this quotation.' })
  quotationId?: string | null;
}

@Allow(...READERS, 'templates:write')
@ObjectType({ simpleResolvers: true, description: 'The outcome of sending a message, or sending it again.' })
export class OutgoingMessagePayload {
  @Allow(...READERS)
  @Field(() => OutgoingMessageView, {
    nullable: true,
    description: 'The message as it is now: most often waiting. Null when there are errors.',
  })
  message!: OutgoingMessageView | null;

  @Field(() => [UserError], { description: 'Why nothing is sent; empty on success.' })
  userErrors!: UserError[];
}
