import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, CUSTOMERS, EVERYONE } from '../../kernel/access.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { CustomerAccountView } from '../accounts/index.js';
import { forbidden, type RequestContext } from '../identity/index.js';
import type { Channel } from './domain/channel.js';
import { MessageChannelEnum } from './graphql/message.enums.js';
import { MessagePreferences, MessagePreferencesPayload } from './graphql/preference.type.js';
import type { NotificationUseCases } from './use-cases/index.js';

const CHANNELS_TEXT = 'By which channels, each once; empty: by none. Absent or null: the shop chooses one.';
const REMINDERS_TEXT = 'Whether to be reminded before a quotation expires.';
const TOKEN_TEXT = "The private link's.";

/** How customers want to be told. An account is only ever its caller's own; a private link opens its quotation's customer. */
@Resolver(() => CustomerAccountView)
export class PreferenceResolver {
  constructor(private readonly useCases: NotificationUseCases) {}

  @Allow(CUSTOMERS)
  @FieldResolver(() => MessagePreferences, {
    description: 'How its owner wants to be told of their quotations.',
  })
  messagePreferences(@Ctx() { actor, translate }: RequestContext): Promise<MessagePreferences> {
    if (actor.kind !== 'customer') throw forbidden(translate);
    return this.useCases.preferenceOf(actor);
  }

  @Allow(CUSTOMERS)
  @Mutation(() => MessagePreferencesPayload, {
    description:
      'Chooses how the caller is told of their quotations, for all their customer records. Signed-in customers.',
  })
  async setMessagePreferences(
    @Arg('channels', () => [MessageChannelEnum], { nullable: true, description: CHANNELS_TEXT })
    channels: Channel[] | null,
    @Arg('reminders', () => Boolean, { description: REMINDERS_TEXT }) reminders: boolean,
    @Ctx() { actor, ip, translate }: RequestContext,
  ): Promise<MessagePreferencesPayload> {
    if (actor.kind !== 'customer') throw forbidden(translate);
    const result = await this.useCases.setPreference(
      { actor, ip },
      { channels: channels ?? null, reminders },
    );
    const messagePreferences = result.ok ? await this.useCases.preferenceOf(actor) : null;
    return { messagePreferences, userErrors: toUserErrors(result, translate) };
  }

  @Allow(EVERYONE)
  @Query(() => MessagePreferences, {
    nullable: true,
    description:
      'How the customer of a quotation wants to be told, for the holder of its private link; null when the link opens nothing.',
  })
  messagePreferencesByToken(
    @Arg('token', () => String, { description: TOKEN_TEXT }) token: string,
  ): Promise<MessagePreferences | null> {
    return this.useCases.preferenceByLink(token);
  }

  @Allow(EVERYONE)
  @Mutation(() => MessagePreferencesPayload, {
    description:
      'Chooses how the customer of a quotation is told of all their quotations, by whoever holds its private link: most customers ' +
      'have no account. Only the one customer record that the quotation belongs to changes. A link that opens nothing: NOT_FOUND.',
  })
  async setMessagePreferencesByToken(
    @Arg('token', () => String, { description: TOKEN_TEXT }) token: string,
    @Arg('channels', () => [MessageChannelEnum], { nullable: true, description: CHANNELS_TEXT })
    channels: Channel[] | null,
    @Arg('reminders', () => Boolean, { description: REMINDERS_TEXT }) reminders: boolean,
    @Ctx() { ip, translate }: RequestContext,
  ): Promise<MessagePreferencesPayload> {
    const result = await this.useCases.setPreferenceByLink(token, ip, {
      channels: channels ?? null,
      reminders,
    });
    const messagePreferences = result.ok ? await this.useCases.preferenceByLink(token) : null;
    return { messagePreferences, userErrors: toUserErrors(result, translate) };
  }
}
