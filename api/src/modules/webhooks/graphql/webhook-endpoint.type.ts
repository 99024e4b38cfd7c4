import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import type { EndpointState, PauseReason } from '../domain/endpoint-state.js';
import { WEBHOOK_EVENTS } from '../domain/event-types.js';
import { MOST_ENDPOINTS } from '../domain/parse-endpoint.js';
import { EndpointStateEnum, PauseReasonEnum } from './webhook.enums.js';

const EVENTS = WEBHOOK_EVENTS.join(', ');
const URL_RULE =
  'Where messages are sent: https, no user or password in it, port 443, 80 or from 1024 on, at most 2,000 characters; no ' +
  'private network unless the installation allows it, and then http, too.';

@Allow('webhooks:read', 'webhooks:write')
@ObjectType('WebhookEndpoint', {
  simpleResolvers: true,
  description:
    "Where a third party's program is told what happened. Staff and keys (webhooks:read, or webhooks:write for what they change).",
})
export class WebhookEndpointView {
  @Field(() => ID, { description: 'Identifier of the endpoint.' })
  id!: string;

  @Field(() => String, { description: 'What it is called: the program or partner that listens there.' })
  name!: string;

  @Field(() => String, { description: URL_RULE })
  url!: string;

  @Field(() => [String], { description: `What it is told of, some of: ${EVENTS}.` })
  events!: string[];

  @Field(() => String, { description: 'The shape of what it is sent, the `version` of every message.' })
  apiVersion!: string;

  @Field(() => EndpointStateEnum, { description: 'Whether messages are sent there.' })
  state!: EndpointState;

  @Field(() => PauseReasonEnum, {
    nullable: true,
    description: 'Why it was paused; null while it is active.',
  })
  pauseReason!: PauseReason | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was paused; null while it is active.',
  })
  pausedAt!: Date | string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when nothing has arrived there; null when the last try arrived, or none was made.',
  })
  failingSince!: Date | string | null;

  @Field(() => Int, { description: 'How many deliveries wait until it is resumed.' })
  held!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the secret before the last rotation signs as well; null when it does not.',
  })
  previousUntil!: Date | string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who made it, by their name of then. They are told by mail when it fails.',
  })
  createdBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date | string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date | string;
}

@InputType({ description: `A new webhook endpoint; a shop has at most ${MOST_ENDPOINTS}.` })
export class CreateWebhookEndpointInput {
  @Field(() => String, { description: 'What to call it, 1 to 120 characters: the program or partner.' })
  name!: string;

  @Field(() => String, { description: URL_RULE })
  url!: string;

  @Field(() => [String], {
    description: `What to tell it of, at least one of: ${EVENTS}. FORBIDDEN for what the caller may not read.`,
  })
  events!: string[];
}

@InputType({ description: 'What to change of a webhook endpoint; what is absent or null stays.' })
export class UpdateWebhookEndpointInput {
  @Field(() => String, { nullable: true, description: 'What to call it, 1 to 120 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: URL_RULE })
  url?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `What to tell it of from now on, at least one of: ${EVENTS}.`,
  })
  events?: string[] | null;
}

@Allow('webhooks:write')
@ObjectType({ simpleResolvers: true, description: 'The outcome of changing a webhook endpoint.' })
export class WebhookEndpointPayload {
  @Field(() => WebhookEndpointView, {
    nullable: true,
    description: 'The endpoint as it is now; null when it was refused.',
  })
  endpoint!: WebhookEndpointView | null;

  @Field(() => [UserError], {
    description: 'REQUIRED, INVALID, OUT_OF_RANGE, TOO_MANY, FORBIDDEN or NOT_FOUND. Empty on success.',
  })
  userErrors!: UserError[];
}

@Allow('webhooks:write')
@ObjectType({ simpleResolvers: true, description: 'The outcome of making a new secret for an endpoint.' })
export class WebhookSecretPayload extends WebhookEndpointPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'What messages are signed with: "whsec_" and 32 bytes in base64. It is shown this once; null when it was refused.',
  })
  secret!: string | null;
}
