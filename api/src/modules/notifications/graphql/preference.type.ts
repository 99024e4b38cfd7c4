import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { UserError } from '../../../kernel/user-error.type.js';
import type { Channel } from '../domain/channel.js';
import { MessageChannelEnum } from './message.enums.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    "How a customer wants to be told of their quotations. Seen by the account's owner, and for the customer of one quotation " +
    'by the holder of its private link.',
})
export class MessagePreferences {
  @Field(() => [MessageChannelEnum], {
    nullable: true,
    description:
      'By which channels: each of them that has an address; empty: by none. Null: the shop chooses one.',
  })
  channels!: readonly Channel[] | null;

  @Field(() => Boolean, { description: 'Whether they are reminded before a quotation expires.' })
  reminders!: boolean;

  @Field(() => [MessageChannelEnum], {
    description: 'The channels that the shop has an address of theirs for; the others bring nothing.',
  })
  reachableBy!: readonly Channel[];
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'The outcome of a choice about messages.' })
export class MessagePreferencesPayload {
  @Field(() => MessagePreferences, {
    nullable: true,
    description: 'The choice as it is now; null when there are errors.',
  })
  messagePreferences!: MessagePreferences | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}
