import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import { DeletePayload, toDeletePayload } from '../../kernel/delete-payload.type.js';
import type { Result } from '../../kernel/fault.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { GRACE_HOURS, MOST_ENDPOINTS } from './domain/parse-endpoint.js';
import {
  CreateWebhookEndpointInput,
  UpdateWebhookEndpointInput,
  WebhookEndpointPayload,
  WebhookEndpointView,
  WebhookSecretPayload,
} from './graphql/webhook-endpoint.type.js';
import type { WebhookEndpointQueries } from './read-model/endpoint-queries.js';
import type { NewSecret } from './use-cases/create-endpoint.js';
import type { WebhookUseCases } from './use-cases/index.js';

const ID_ARGUMENT = { description: "The endpoint's id." };
const WHO = 'Staff and keys (webhooks:write).';
const NOT_READABLE = 'FORBIDDEN for callers who may not read all that the endpoint is told.';

@Resolver()
export class WebhookResolver {
  constructor(
    private readonly queries: WebhookEndpointQueries,
    private readonly useCases: WebhookUseCases,
  ) {}

  @Allow('webhooks:read')
  @Cost({ size: MOST_ENDPOINTS })
  @Query(() => [WebhookEndpointView], {
    description: `All webhook endpoints, at most ${MOST_ENDPOINTS}, by name. Staff and keys (webhooks:read).`,
  })
  webhookEndpoints(): Promise<WebhookEndpointView[]> {
    return this.queries.all();
  }

  @Allow('webhooks:read')
  @Query(() => WebhookEndpointView, {
    nullable: true,
    description: 'One webhook endpoint; null when there is none. Staff and keys (webhooks:read).',
  })
  webhookEndpoint(@Arg('id', () => ID, ID_ARGUMENT) id: string): Promise<WebhookEndpointView | null> {
    return this.queries.find(id);
  }

  @Allow('webhooks:write')
  @Mutation(() => WebhookSecretPayload, {
    description: `Makes an endpoint that is told of what happens from now on. ${WHO}`,
  })
  async createWebhookEndpoint(
    @Arg('input', () => CreateWebhookEndpointInput, { description: 'The endpoint.' })
    input: CreateWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookSecretPayload> {
    return this.withSecret(await this.useCases.create(callerOf(context), input), context);
  }

  @Allow('webhooks:write')
  @Mutation(() => WebhookEndpointPayload, {
    description: `Changes an endpoint. What is on its way already goes to a new address, too. ${NOT_READABLE} ${WHO}`,
  })
  async updateWebhookEndpoint(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('input', () => UpdateWebhookEndpointInput, { description: 'What to change.' })
    input: UpdateWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookEndpointPayload> {
    return this.payload(await this.useCases.update(callerOf(context), id, input), context);
  }

  @Allow('webhooks:write')
  @Mutation(() => WebhookSecretPayload, {
    description:
      'Gives an endpoint a new secret. For the hours of grace messages carry two signatures, by the new secret and by the ' +
      `one before, so that receivers change theirs when they are ready. ${NOT_READABLE} ${WHO}`,
  })
  async rotateWebhookSecret(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('graceHours', () => Int, {
      defaultValue: GRACE_HOURS.usual,
      description: `Hours in which both secrets sign, ${GRACE_HOURS.min} to ${GRACE_HOURS.max}; 0 ends the one before at once.`,
    })
    graceHours: number,
    @Ctx() context: RequestContext,
  ): Promise<WebhookSecretPayload> {
    return this.withSecret(await this.useCases.rotate(callerOf(context), id, graceHours), context);
  }

  @Allow('webhooks:write')
  @Mutation(() => WebhookEndpointPayload, {
    description: `Stops sending to an endpoint; what happens meanwhile waits for it, 30 days at most. ${WHO}`,
  })
  async pauseWebhookEndpoint(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() context: RequestContext,
  ): Promise<WebhookEndpointPayload> {
    return this.payload(await this.useCases.pause(callerOf(context), id), context);
  }

  @Allow('webhooks:write')
  @Mutation(() => WebhookEndpointPayload, {
    description: `Sends to an endpoint again, what has waited for it first. ${NOT_READABLE} ${WHO}`,
  })
  async resumeWebhookEndpoint(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() context: RequestContext,
  ): Promise<WebhookEndpointPayload> {
    return this.payload(await this.useCases.resume(callerOf(context), id), context);
  }

  @Allow('webhooks:write')
  @Mutation(() => DeletePayload, {
    description: `Deletes an endpoint with the log of its deliveries; what is on its way is not sent any more. ${WHO}`,
  })
  async deleteWebhookEndpoint(
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Ctx() context: RequestContext,
  ): Promise<DeletePayload> {
    return toDeletePayload(await this.useCases.delete(callerOf(context), id), context.translate);
  }

  private async payload(
    result: Result<string>,
    { translate }: RequestContext,
  ): Promise<WebhookEndpointPayload> {
    const endpoint = result.ok ? await this.queries.find(result.value) : null;
    return { endpoint, userErrors: toUserErrors(result, translate) };
  }

  private async withSecret(
    result: Result<NewSecret>,
    { translate }: RequestContext,
  ): Promise<WebhookSecretPayload> {
    const made = result.ok ? result.value : null;
    const endpoint = made && (await this.queries.find(made.id));
    return { endpoint, secret: made?.secret ?? null, userErrors: toUserErrors(result, translate) };
  }
}
