import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { PageArgs } from '../../kernel/page-args.js';
import { perRequest } from '../../kernel/per-request.js';
import { readChanged } from '../../kernel/read-changed.js';
import { selects } from '../../kernel/selection.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { QuotationView } from '../quotations/index.js';
import type { Channel } from './domain/channel.js';
import { MessageChannelEnum } from './graphql/message.enums.js';
import { MessageRecipient } from './graphql/message-recipient.type.js';
import { MessagePreview } from './graphql/message-template.type.js';
import {
  OutgoingMessageConnection,
  OutgoingMessageFilter,
  OutgoingMessagePayload,
  OutgoingMessageView,
} from './graphql/outgoing-message.type.js';
import type { MessageQueries } from './read-model/message-queries.js';
import type { NotificationUseCases } from './use-cases/index.js';

/** What the shop sent, and sending more. */
@Resolver(() => QuotationView)
export class MessageResolver {
  private readonly messagesOf = perRequest(
    ({ actor }: RequestContext) =>
      new DataLoader((ids: readonly string[]) => this.queries.ofQuotations(actor, ids)),
  );

  constructor(
    private readonly queries: MessageQueries,
    private readonly useCases: NotificationUseCases,
  ) {}

  @Allow('messages:read')
  @Query(() => OutgoingMessageConnection, {
    description:
      'Messages to customers and staff, newest first: those about quotations that the caller sees; others for who sees every ' +
      'quotation. Staff (messages:read). Bad input: BAD_USER_INPUT.',
  })
  async outgoingMessages(
    @Arg('filter', () => OutgoingMessageFilter, {
      nullable: true,
      description: 'Which ones; all when absent.',
    })
    filter: OutgoingMessageFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { actor, translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutgoingMessageConnection> {
    const count = selects(info, 'totalCount');
    const found = await this.queries.list(actor, { filter: filter ?? {}, page, count });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }

  @Allow('messages:read')
  @Query(() => OutgoingMessageView, {
    nullable: true,
    description: 'One message; null when there is none with that id for the caller. Staff (messages:read).',
  })
  outgoingMessage(
    @Arg('id', () => ID, { description: 'Id of the message.' }) id: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<OutgoingMessageView | null> {
    return this.queries.find(actor, id);
  }

  @Allow('messages:read')
  @FieldResolver(() => [OutgoingMessageView], {
    description: 'Messages about it, newest first, at most 100. Staff (messages:read).',
  })
  messages(@Root() { id }: QuotationView, @Ctx() context: RequestContext): Promise<OutgoingMessageView[]> {
    return this.messagesOf(context).load(id);
  }

  @Allow('quotations:write', 'templates:write')
  @Query(() => [MessageChannelEnum], {
    description:
      'The channels that this installation can send by. Staff (quotations:write or templates:write).',
  })
  availableMessageChannels(): Channel[] {
    return this.useCases.channels();
  }

  @Allow('quotations:write')
  @Query(() => MessagePreview, {
    nullable: true,
    description:
      'What sendQuotation would say, without the secret link; null when the caller sees no such quotation. Staff (quotations:write).',
  })
  previewSendQuotation(
    @Arg('id', () => ID, { description: 'Id of the quotation.' }) id: string,
    @Arg('channel', () => MessageChannelEnum, { description: 'By which channel.' }) channel: Channel,
    @Ctx() { actor }: RequestContext,
  ): Promise<MessagePreview | null> {
    return this.useCases.previewShared(actor, id, channel);
  }

  @Allow('quotations:write')
  @Query(() => [MessageRecipient], {
    nullable: true,
    description:
      'Whom submitQuotation would write to now, by the channels that the customer chose or else the best of the shop; at least ' +
      'one entry. Null when the caller sees no such quotation. Staff (quotations:write).',
  })
  async submitQuotationRecipients(
    @Arg('id', () => ID, { description: 'Id of the quotation.' }) id: string,
    @Ctx() { actor, translate }: RequestContext,
  ): Promise<MessageRecipient[] | null> {
    const chosen = await this.useCases.recipientsOnSubmit(actor, id);
    if (!chosen) return null;
    return chosen.map(({ channel, recipient, skipped: reason }) => ({
      channel,
      recipient,
      reason,
      explanation: reason && translate({ key: `reason.${reason}` }),
    }));
  }

  @Allow('quotations:write')
  @Mutation(() => OutgoingMessagePayload, {
    description:
      'Sends a quotation that left DRAFT to an address: with its PDF by mail and WhatsApp, and with the private link on every ' +
      'channel. Told in its history and in the audit log. Staff (quotations:write).',
  })
  async sendQuotation(
    @Arg('id', () => ID, { description: 'Id of the quotation.' }) id: string,
    @Arg('channel', () => MessageChannelEnum, { description: 'By which channel.' }) channel: Channel,
    @Arg('to', () => String, {
      description: 'E-mail address, or telephone with or without country code; INVALID when it is none.',
    })
    to: string,
    @Ctx() context: RequestContext,
  ): Promise<OutgoingMessagePayload> {
    return this.payload(await this.useCases.sendQuotation(callerOf(context), { id, channel, to }), context);
  }

  @Allow('quotations:write')
  @Mutation(() => OutgoingMessagePayload, {
    description:
      'Tries a message again that FAILED or is UNKNOWN, with the id it had: who got it already may be able to tell. INVALID for any ' +
      'other, and once what it says was removed. Staff ' +
      '(quotations:write).',
  })
  async retryMessage(
    @Arg('id', () => ID, { description: 'Id of the message.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<OutgoingMessagePayload> {
    return this.payload(await this.useCases.retry(callerOf(context), id), context);
  }

  private async payload(
    result: Result<string>,
    { actor, translate }: RequestContext,
  ): Promise<OutgoingMessagePayload> {
    const message = await readChanged(result, (id) => this.queries.find(actor, id));
    return { message, userErrors: toUserErrors(result, translate) };
  }
}
