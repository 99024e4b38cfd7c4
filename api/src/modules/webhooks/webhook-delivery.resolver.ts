import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import type { Result } from '../../kernel/fault.js';
import { PageArgs } from '../../kernel/page-args.js';
import { selects } from '../../kernel/selection.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import {
  WebhookDeliveryConnection,
  WebhookDeliveryDetail,
  WebhookDeliveryFilter,
  WebhookDeliveryPayload,
} from './graphql/webhook-delivery.type.js';
import type { WebhookDeliveryQueries } from './read-model/delivery-queries.js';
import type { WebhookUseCases } from './use-cases/index.js';

@Resolver()
export class WebhookDeliveryResolver {
  constructor(
    private readonly queries: WebhookDeliveryQueries,
    private readonly useCases: WebhookUseCases,
  ) {}

  @Allow('webhooks:read')
  @Query(() => WebhookDeliveryConnection, {
    description:
      'What was sent to webhook endpoints in the last 30 days, newest first. Staff and keys (webhooks:read). Bad input: ' +
      'BAD_USER_INPUT.',
  })
  async webhookDeliveries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => WebhookDeliveryFilter, { nullable: true, description: 'Which ones; all without.' })
    filter: WebhookDeliveryFilter | null,
    @Ctx() { translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WebhookDeliveryConnection> {
    const count = selects(info, 'totalCount');
    const found = await this.queries.list({ filter: filter ?? {}, page, count });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }

  @Allow('webhooks:read')
  @Query(() => WebhookDeliveryDetail, {
    nullable: true,
    description:
      'One delivery with its body and its tries; null when there is none. Staff and keys (webhooks:read).',
  })
  webhookDelivery(
    @Arg('id', () => ID, { description: "The delivery's id." }) id: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<WebhookDeliveryDetail | null> {
    return this.queries.find(actor, id);
  }

  @Allow('webhooks:write')
  @Mutation(() => WebhookDeliveryPayload, {
    description:
      'Sends an endpoint a message of the type "webhook.test", tried once, also while the endpoint is paused. Staff and keys ' +
      '(webhooks:write).',
  })
  async sendTestWebhook(
    @Arg('endpointId', () => ID, { description: "The endpoint's id." }) endpointId: string,
    @Ctx() context: RequestContext,
  ): Promise<WebhookDeliveryPayload> {
    return this.payload(await this.useCases.sendTest(endpointId), context);
  }

  @Allow('webhooks:write')
  @Mutation(() => WebhookDeliveryPayload, {
    description:
      'Sends a delivery once more, now, whatever became of it: the same bytes with the same id, in a new round of tries. ' +
      'INVALID while its endpoint is paused. Staff and keys (webhooks:write).',
  })
  async redeliverWebhook(
    @Arg('id', () => ID, { description: "The delivery's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<WebhookDeliveryPayload> {
    return this.payload(await this.useCases.redeliver(callerOf(context), id), context);
  }

  private async payload(
    result: Result<string>,
    { actor, translate }: RequestContext,
  ): Promise<WebhookDeliveryPayload> {
    const delivery = result.ok ? await this.queries.find(actor, result.value) : null;
    return { delivery, userErrors: toUserErrors(result, translate) };
  }
}
