import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import type { RequestContext } from '../identity/index.js';
import { OutgoingMessageView } from './graphql/outgoing-message.type.js';

/** What a message's reason means, in the reader's language. */
@Resolver(() => OutgoingMessageView)
export class MessageWordsResolver {
  @Allow('messages:read', 'quotations:write')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      '`reason` for people, with what to do about it, in the language of the request; null without one.',
  })
  explanation(@Root() { reason }: OutgoingMessageView, @Ctx() { translate }: RequestContext): string | null {
    return reason === null ? null : translate({ key: `reason.${reason}` });
  }
}
