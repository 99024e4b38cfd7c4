import { Field, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { type Channel, REASONS, type Reason } from '../domain/channel.js';
import { MessageChannelEnum } from './message.enums.js';

@Allow('quotations:write')
@ObjectType({
  simpleResolvers: true,
  description: 'Where a message would go, or why it would not. Staff (quotations:write).',
})
export class MessageRecipient {
  @Field(() => MessageChannelEnum, { description: 'By which channel.' })
  channel!: Channel;

  @Field(() => String, {
    description: 'E-mail address, or telephone in E.164; empty when there is none.',
  })
  recipient!: string;

  @Field(() => String, {
    nullable: true,
    description: `Why nothing would be sent, of ${REASONS.join(', ')}; null: it would be sent.`,
  })
  reason!: Reason | null;

  @Field(() => String, {
    nullable: true,
    description: '`reason` for people, in the language of the request; null without one.',
  })
  explanation!: string | null;
}
