import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Allow, CUSTOMERS } from '../../kernel/access.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { CustomerAccountView } from '../accounts/index.js';
import { forbidden, type RequestContext } from '../identity/index.js';
import type { Channel } from './domain/channel.js';
import { MessageChannelEnum } from './graphql/message.enums.js';
import { MessagePreferences, MessagePreferencesPayload } from './graphql/preference.type.js';
import type { NotificationUseCases } from './use-cases/index.js';

/** How customers want to be told. An account is only ever its caller's own. */
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
    @Arg('channels', () => [MessageChannelEnum], {
      nullable: true,
      description: 'By which channels, each once; empty: by none. Absent or null: the shop chooses one.',
    })
    channels: Channel[] | null,
    @Arg('reminders', () => Boolean, { description: 'Whether to be reminded before a quotation expires.' })
    reminders: boolean,
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
}
